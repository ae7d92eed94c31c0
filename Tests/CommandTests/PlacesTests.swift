import Foundation
import MapFormats
import TestSupport
import Testing

@Suite struct PlacesTests {
  @Test func `all places of the table with their names of the time and of today`() throws {
    let table = try String(contentsOfFile: "\(ShippedData.folder)/places.csv", encoding: .utf8)
    let rows = table.split(separator: "\n").count - 1
    #expect(try Program.spheres.run("places --json").json().elements.count == rows)
    let text = try Program.spheres.run("places").text
    #expect(text.contains("mukden  Mukden (Fengtien, Hoten) · Shenyang  123.4328,41.7922  south-manchuria"))
  }

  @Test(arguments: ["Mukden", "mukden", "SHENYANG", "Fengtien", "Hoten", "shen yang", "Hotén"])
  func `a place is found by any of its names`(_ name: String) throws {
    let found = try Program.spheres.run(["places", name, "--json"]).json().elements
    #expect(found.map { $0["id"] } == [.string("mukden")])
    #expect(found.first?["region"] == .string("south-manchuria"))
  }

  @Test func `a name that nobody has is bad input`() throws {
    let outcome = try Program.spheres.run("places Atlantis")
    #expect(outcome.code == 65)
    #expect(outcome.bytes.isEmpty)
    #expect(outcome.errors.contains("there is no place \"Atlantis\"; `spheres places` lists them"))
  }

  @Test func `a place may be asked instead of a position`() throws {
    let byName = try Program.spheres.run("at --place Mukden --date 1912-07-09 --json")
    let byPosition = try Program.spheres.run("at 123.4328,41.7922 --date 1912-07-09 --json")
    #expect(byName.code == 0)
    #expect(byName.bytes == byPosition.bytes)
  }

  @Test func `a name that several places have is refused, and they are named`() throws {
    let outcome = try Program.spheres.run("at --place Linkiang --date 1912-07-09")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("(lahasusu)") && outcome.errors.contains("(linkiang)"))
    #expect(try Program.spheres.run("at --place linkiang --date 1912-07-09").code == 0)
  }

  @Test func `neither place nor position, or both, is wrong use`() throws {
    #expect(try Program.spheres.run("at --date 1912-07-09").code == 64)
    #expect(try Program.spheres.run("at 123.4,41.8 --place Mukden --date 1912-07-09").code == 64)
  }
}
