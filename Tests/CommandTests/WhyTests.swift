import MapFormats
import TestSupport
import Testing

@Suite struct WhyTests {
  private func why(_ words: String) throws -> Program.Outcome {
    let outcome = try Program.spheres.run("why " + words)
    #expect(outcome.code == 0, "\(outcome.errors)")
    return outcome
  }

  @Test func `the derivation goes from the face and the border to the claims and the result`() throws {
    let text = try why("116.4891,42.1871 --date 1912-07-09").text
    #expect(
      text.hasPrefix("116.4891,42.1871 on 1912-07-09\n1. It lies in the face chahar-north-east, part of")
    )
    #expect(text.contains("2. The nearest border across which another leads is Meridian of Peking"))
    #expect(text.contains("3.23 km away, known to 5 km."))
    #expect(text.contains("Step 2 drew it there: "))
    #expect(text.contains("After russo-japanese-secret-1912, Art. 2."))
    #expect(text.contains("inner-mongolia-east-05: Japan, sphere of influence ("))
    #expect(text.contains("It says: Inner Mongolia is divided on the meridian of Peking"))
    #expect(text.contains("east-05 ranks higher (rule 3: sphere of influence before sovereignty)"))
    #expect(text.contains("   It lies in the parts dolonnor-1933, silinghol-chahar-1945.\n"))
    #expect(text.contains("it is asserted only (rule 1)"))
    #expect(text.contains("Source: Astafyev"))
    #expect(text.contains("4. So it is held: Japan, sphere of influence, secret."))
    #expect(text.contains("Warning near-border: "))
  }

  @Test func `as JSON the derivation is the answer with reasons`() throws {
    let json = try why("116.4891,42.1871 --date 1912-07-09 --json").json()
    #expect(json["status"] == .string("held"))
    #expect(json["border"]?["step"] == .integer(2))
    #expect(json["border"]?["article"] == .string("Art. 2"))
    let reasons = json["derivation"]?.elements ?? []
    #expect(reasons.count == json["claims"]?.elements.count)
    #expect(reasons.map { $0["claim"] } == json["claims"]?.elements.map { $0["id"] })
    #expect(reasons.first?["rule"] == .integer(3))
    guard case .string(let text) = reasons.first?["article_text"] else {
      Issue.record("no article in \(reasons)")
      return
    }
    #expect(text.contains("meridian of Peking"))
  }

  @Test func `an undelimited sphere is derived`() throws {
    let text = try why("--place Hailar --date 1908-01-01").text
    #expect(text.contains("would lead, but no line reaches here (rule 6)"))
    #expect(text.contains("So it is undelimited"))
  }

  @Test func `where nobody leads each contender is named`() throws {
    let text = try why("--place Harbin --date 1918-01-01").text
    #expect(text.contains("contends: "))
    #expect(text.contains("(rule 4)"))
    #expect(text.contains("So it is contested by Republic of China, Russia."))
  }

  @Test func `the public's answer is derived only from what it knew`() throws {
    let text = try why("116.4891,42.1871 --date 1912-07-09 --known-to public").text
    #expect(!text.contains("russo-japanese-secret-1912"))
    #expect(text.contains("unassigned"))
  }

  @Test func `outside the map, or off the calendar, the derivation says only that`() throws {
    #expect(try why("1,1 --date 1912-07-09").text.contains("outside the regions of this atlas"))
    #expect(try why("--place Harbin --date 1890-01-01").text.contains("before the calendar"))
  }

  @Test func `outside, within a frontier's uncertainty, its step and the region across are derived`() throws {
    let text = try why("122.36,53.48 --date 1912-07-09").text
    #expect(text.contains("2. The nearest border to North Manchuria is Frontier of Manchuria and Russia"))
    #expect(text.contains("Step 3 drew it there"))
    #expect(text.contains(", 0.1 km away, known to 3 km; on its other side: North Manchuria. Nearer to"))
    let border = try why("122.36,53.48 --date 1912-07-09 --json").json()["border"]
    #expect(border?["across"] == .string("north-manchuria") && border?["step"] == .integer(3))
  }

  @Test(arguments: ["1912", "1912-07", "1912-07-08/1912-07-09"])
  func `a period is refused, with the reason`(_ date: String) throws {
    let outcome = try Program.spheres.run(["why", "--place", "Harbin", "--date", date])
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("an answer is derived for one day, as in 1912-"))
    #expect(outcome.errors.contains("Usage: spheres why"))
  }
}
