import MapFormats
import TestSupport
import Testing

@Suite struct DiffTests {
  private func diff(_ words: String, in folder: TemporaryFolder? = nil) throws -> Program.Outcome {
    let outcome = try Program.spheres.run("diff " + words, in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    return outcome
  }

  @Test func `what changed hands, by which instrument, and that the sums balance`() throws {
    let lines = try diff("1912-07-07 1912-07-09").lines
    let chahar = try #require(lines.first { $0.hasPrefix("North-eastern Chahar: ") })
    #expect(chahar.contains("Republic of China, sovereignty; by general title only -> Japan, sphere of"))
    #expect(chahar.contains(", by Third convention between Japan and Russia, secret only, "))
    #expect(chahar.hasSuffix(" km2"))
    let last = try #require(lines.last)
    #expect(last.hasPrefix("all together: lost ") && last.hasSuffix("; the sums balance"))
  }

  @Test func `the printed sums are those of the printed lines`() throws {
    for days in ["1894-08-01 1946-01-05", "1904-01-01 1906-01-01", "1917-11-07 1917-11-08"] {
      let lines = try diff(days).lines
      let changed = lines.filter { $0.contains(" -> ") }.compactMap { number(before: " km2", in: $0) }
      let balance = lines.filter { $0.contains(": lost ") && !$0.hasPrefix("all together") }
      let lost = balance.compactMap { number(before: " km2, gained", in: $0) }
      let gained = balance.compactMap { number(before: " km2", in: $0) }
      #expect(changed.reduce(0, +) == lost.reduce(0, +))
      #expect(changed.reduce(0, +) == gained.reduce(0, +))
      #expect(lines.last?.contains("lost \(changed.reduce(0, +)) km2") == true)
    }
  }

  /// The number before the last occurrence of words in a line.
  private func number(before words: String, in line: String) -> Int? {
    guard let range = line.ranges(of: words).last else { return nil }
    return line[..<range.lowerBound].split(separator: " ").last.flatMap { Int($0) }
  }

  @Test func `spheres that the Decree on Peace ended are lost by it`() throws {
    let lines = try diff("1917-11-07 1917-11-08").lines
    let west = try #require(lines.first { $0.hasPrefix("Western Inner Mongolia: ") })
    #expect(west.contains("by October Revolution and Decree on Peace, "))
  }

  @Test func `the difference as JSON`() throws {
    let json = try diff("1912-07-07 1912-07-09 --json").json()
    #expect(json["balanced"] == .boolean(true))
    let changes = json["changes"]?.elements ?? []
    let chahar = try #require(changes.first { $0["face"] == .string("chahar-north-east") })
    #expect(chahar["instrument"] == .string("russo-japanese-secret-1912"))
    #expect(chahar["to"]?["power"] == .string("japan"))
    #expect(chahar["from"]?["status"] == .string("unassigned"))
    #expect((json["balances"]?.elements.count ?? 0) > 2)
  }

  @Test func `the difference to what the public knew`() throws {
    let text = try diff("1913-01-01 --known-to public..signatories").text
    #expect(
      text.contains("South Manchuria: Japan, railway zone -> Japan, sphere of influence, secret, by Third")
    )
    #expect(try diff("1913-01-01 --known-to signatories..everything").text == "nothing changed hands\n")
    let later = try diff("1913-01-01 --known-to public..signatories --as-of 1940-01-01")
    #expect(later.text == "nothing changed hands\n")
  }

  @Test func `the exit code tells scripts whether there are changes`() throws {
    #expect(try Program.spheres.run("diff 1912-07-07 1912-07-09 --exit-code").code == 1)
    #expect(try Program.spheres.run("diff 1912-07-09 1912-07-10 --exit-code").code == 0)
  }

  @Test func `the difference as GeoJSON beside the list`() throws {
    let folder = try TemporaryFolder()
    let outcome = try diff("1912-07-07 1912-07-09 -o changed.geojson", in: folder)
    #expect(outcome.lines.count > 10)
    let json = try JSONValue(parsing: folder.bytes("changed.geojson"))
    #expect(json["type"] == .string("FeatureCollection"))
    let features = json["features"]?.elements ?? []
    #expect(features.count == 8)
    let chahar = try #require(features.first { $0["id"] == .string("chahar-north-east") })
    #expect(chahar["properties"]?["from_status"] == .string("unassigned"))
    #expect(chahar["properties"]?["to_power"] == .string("japan"))
    #expect(chahar["properties"]?["instrument"] == .string("russo-japanese-secret-1912"))
    #expect(try Program.spheres.run("diff 1912-07-07 1912-07-09 -o changed.geojson", in: folder).code == 73)
    _ = try diff("1912-07-07 1912-07-09 -o changed.geojson --force", in: folder)
  }

  @Test func `GeoJSON on standard output is not mixed with the list`() throws {
    let json = try diff("1912-07-07 1912-07-09 -o -").json()
    #expect(json["features"]?.elements.count == 8)
  }

  @Test func `Old Style days are accepted`() throws {
    let days = ["diff", "1912-06-24 OS", "1912-06-26 OS", "--json"]
    let iso = try diff("1912-07-07 1912-07-09 --json")
    #expect(try Program.spheres.run(days).bytes == iso.bytes)
  }

  @Test(arguments: [
    (["1912-07-07"], "expected two days, or two states of knowledge"),
    (["1912", "soon"], "soon"),
    (["1912-07-07", "1912-07-09", "--known-to", "public..everybody"], "expected public, signatories"),
    (["1912-07-07", "1912-07-09", "--as-of", "1930-01-01"], "--as-of goes with --known-to"),
    (["1912-02-30", "1912-07-09"], "day 30 of 1912-02"),
  ])
  func `wrong usage is refused with a reason`(_ words: [String], _ reason: String) throws {
    let outcome = try Program.spheres.run(["diff"] + words)
    #expect(outcome.code == 64)
    #expect(outcome.bytes.isEmpty)
    #expect(outcome.errors.contains(reason), "\(outcome.errors)")
  }

  @Test func `a day off the calendar is bad input`() throws {
    let outcome = try Program.spheres.run("diff 1890-01-01 1912-07-09")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("off the calendar"))
  }
}
