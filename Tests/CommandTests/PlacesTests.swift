import Foundation
import MapFormats
import TestSupport
import Testing

@Suite struct PlacesTests {
  @Test func `all places are listed with their historical and modern names`() throws {
    let table = try String(contentsOfFile: "\(ShippedData.folder)/places.csv", encoding: .utf8)
    let rows = table.split(separator: "\n").count - 1
    #expect(try Program.spheres.run("places --json").json().elements.count == rows)
    let text = try Program.spheres.run("places").text
    let names = "奉天 (zh-Hant, ja) · 봉천 (ko) · Мукден (ru) · Мүгдэн (mn)"
    let mukden = "mukden  Mukden (Fengtien, Hoten) · Shenyang  123.4328,41.7922  south-manchuria\n"
    #expect(text.contains("\(mukden)    Mukden (en) · \(names)\n"))
    // Every name with its days, the last inclusive.
    #expect(text.contains("\n    ja: 奉天 (official, .. to 1945-08-17)\n"))
  }

  @Test func `on a day the places have the names of the day, and say whether they were there`() throws {
    let lines = try Program.spheres.run("places kuanchengtzu --date 1937-12-01").lines
    #expect(lines.first?.hasPrefix("kuanchengtzu  Hsinking · Changchun  125.3228,43.88") == true)
    #expect(lines.contains("    seat of manchukuo: 1932-03-10 to 1945-08-17"))
    let harbin = try Program.spheres.run("places harbin --date 1896-06-01 --json").json().elements.first
    #expect(harbin?["exists"] == .boolean(false) && harbin?["founded"] == .string("1898-05-28"))
    let urga = try Program.spheres.run("places urga --date 1930-01-01 --json").json().elements.first
    #expect(urga?["name"] == .string("Ulan Bator") && urga?["rank"] == .string("capital"))
    #expect(urga?["names"]?["mn"] == .string("Улаанбаатар"))
    let all = try Program.spheres.run("places urga --json").json().elements.first
    #expect(all?["dated_names"]?.elements.contains { $0["name"] == .string("Niislel Khuree") } == true)
    #expect(all?["capitals"]?.elements.count == 2)
  }

  @Test(arguments: [
    "Mukden", "mukden", "SHENYANG", "Fengtien", "Hoten", "shen yang", "Hotén", "奉天", "мукден", "Mukd",
  ])
  func `a place is found by any of its names`(_ name: String) throws {
    let found = try Program.spheres.run(["places", name, "--json"]).json().elements
    #expect(found.map { $0["id"] } == [.string("mukden")])
    #expect(found.first?["region"] == .string("south-manchuria"))
    #expect(found.first?["names"]?["ja"] == .string("奉天"))
  }

  @Test func `part of a name lists all places that contain it`() throws {
    let found = try Program.spheres.run("places chow --json").json().elements.map { $0["id"] }
    #expect(found == [.string("chaochow"), .string("chinchow"), .string("kaiping"), .string("kinchow")])
  }

  @Test func `an unknown name is bad input`() throws {
    let outcome = try Program.spheres.run("places Atlantis")
    #expect(outcome.code == 65)
    #expect(outcome.bytes.isEmpty)
    #expect(outcome.errors.contains("there is no place \"Atlantis\"; `spheres places` lists them"))
  }

  @Test(arguments: ["at --date 1912-07-09", "why --date 1912-07-09", "timeline"])
  func `an answer says in text and in JSON which place was taken`(_ verb: String) throws {
    let words = verb.split(separator: " ").map(String.init)
    let byName = try Program.spheres.run(words + ["--place", "奉天", "--json"])
    let byPosition = try Program.spheres.run(words + ["123.4328,41.7922", "--json"])
    #expect(byName.code == 0)
    guard case .object(var object) = try byName.json() else { throw Unexpected() }
    #expect(object.members.prefix(2).map(\.name) == ["position", "place"])
    let place: JSONValue = [
      "id": "mukden", "name": verb == "timeline" ? "Mukden (Fengtien, Hoten)" : "Mukden",
      "modern": "Shenyang", "wikidata": .null, "geonames": 2_034_937,
    ]
    #expect(object["place"] == place)
    object["place"] = nil
    #expect(try byPosition.json() == .object(object))

    let text = try Program.spheres.run(words + ["--place", "奉天"]).lines
    let plain = try Program.spheres.run(words + ["123.4328,41.7922"]).lines
    let mukden = verb == "timeline" ? "Mukden (Fengtien, Hoten)" : "Mukden"
    #expect(text.first?.hasPrefix("\(mukden), today Shenyang") == true)
    #expect(text.suffix(plain.count - 1) == plain.suffix(plain.count - 1))
    // A name that is both historical and modern is given once.
    let harbin = try Program.spheres.run(words + ["--place", "Harbin"]).lines
    #expect(harbin.first?.hasPrefix("Harbin") == true)
    #expect(harbin.first?.contains("today") == false)
  }

  private struct Unexpected: Error {}

  @Test(arguments: ["at --date 1912-07-09", "why --date 1912-07-09", "timeline"])
  func `part of a name, or a misspelt one, is refused with suggestions`(_ verb: String) throws {
    let words = verb.split(separator: " ").map(String.init)
    for (name, reason) in [
      ("shan", "shanhaikwan: Shanhaikwan, today Shanhaiguan"), ("Manchuria", "the region manchuria is"),
      ("Manchuria", "manchouli: Manchouli (Manchuria station)"),
      ("Vladivostock", "did you mean Vladivostok?"),
      ("Mukdn", "did you mean Mukden?"), ("Харбим", "did you mean Харбин (harbin)?"),
      ("北亰", "北京 (peking)?"), ("", "there is no place \"\""),
    ] {
      let outcome = try Program.spheres.run(words + ["--place", name])
      #expect(outcome.code == 65)
      #expect(outcome.bytes.isEmpty)
      #expect(outcome.errors.contains(reason), "\(name): \(outcome.errors)")
    }
  }

  @Test func `a long list is truncated, and so is a long name`() throws {
    let many = try Program.spheres.run("at --place a --date 1912-07-09").errors
    #expect(many.split(separator: "\n").count == 12)
    #expect(many.contains("`spheres places a` lists them"))
    let name = String(repeating: "Nowhere ", count: 10_000)
    let long = try Program.spheres.run(["at", "--place", name, "--date", "1912-07-09"])
    #expect(long.code == 65)
    #expect(long.errors.utf8.count < 300)
  }

  @Test func `a name that several places have is refused, and they are named`() throws {
    let outcome = try Program.spheres.run("at --place Linkiang --date 1912-07-09")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("lahasusu: ") && outcome.errors.contains("linkiang: "))
    #expect(try Program.spheres.run("at --place linkiang --date 1912-07-09").code == 0)
  }

  @Test func `giving neither place nor position, or both, is wrong usage`() throws {
    #expect(try Program.spheres.run("at --date 1912-07-09").code == 64)
    #expect(try Program.spheres.run("at 123.4,41.8 --place Mukden --date 1912-07-09").code == 64)
  }
}
