import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import TestSupport
import Testing

@Suite struct LinesOfSheetTests {
  @Test func `the line of a treaty is drawn in its style from the day of signature`() throws {
    let sheet = try InventedSheet.sheet("1905-03-10")
    #expect(sheet.treatyLines.map(\.id) == ["line-1905", "line-1905-approximate"])
    #expect(sheet.treatyLines.map(\.isApproximate) == [false, true])
    #expect(try InventedSheet.sheet("1905-03-09").treatyLines.isEmpty)
  }

  @Test(arguments: [(9.99, false), (10, true), (12, true)])
  func `a stretch is approximate that is known to ten kilometres or worse`(known: Double, isApproximate: Bool)
    throws
  {
    let atlas = try InventedAtlas.atlas(lastStepInKilometres: known)
    let lines = try InventedSheet.sheet("1905-03-10", of: atlas).treatyLines
    #expect(lines.contains { $0.isApproximate } == isApproximate)
  }

  @Test func `it is not drawn so from the day the treaty ended`() throws {
    #expect(try !InventedSheet.sheet("1915-05-31").treatyLines.isEmpty)
    #expect(try InventedSheet.sheet("1915-06-01").treatyLines.isEmpty)
  }

  @Test func `a line is secret until the last day on which its treaty may have been published`() throws {
    for (day, isSecret) in [("1906-01-01", true), ("1912-12-30", true), ("1912-12-31", false)] {
      let lines = try InventedSheet.sheet(day).treatyLines
      #expect(!lines.isEmpty)
      #expect(lines.allSatisfy { $0.isSecret == isSecret })
    }
    let open = try Acts.all { $0.isSecret = false }
    let sheet = try InventedSheet.sheet("1906-01-01", of: InventedAtlas.atlas(instruments: open))
    #expect(sheet.treatyLines.allSatisfy { !$0.isSecret })
  }

  @Test func `a line is named once`() throws {
    #expect(try InventedSheet.sheet("1906-01-01").borders.compactMap(\.name) == ["Line of 1905"])
    #expect(try InventedSheet.sheet("1904-01-01").borders.compactMap(\.name).isEmpty)
  }

  @Test func `a line with one leg along a parallel is one line of one kind`() throws {
    let sheet = try InventedSheet.sheet("1906-01-01")
    #expect(Set(sheet.borders.map(\.id)).count == sheet.borders.count)
    #expect(sheet.treatyLines.allSatisfy { $0.kind == .treatyLine })
    #expect(throws: Never.self) { try sheet.drawing() }
  }

  @Test func `between equal looks a line is drawn only while a treaty draws it`() throws {
    for day in ["1904-01-01", "1915-07-01", "1916-01-01"] {
      #expect(try InventedSheet.sheet(day).borders.map(\.id) == ["frontier-north", "frontier-south"])
    }
  }

  @Test func `between different leads a line whose treaty has ended is a plain limit`() throws {
    let acts = try Acts.all { $0.ended = try EDTF("1909-01-01") }
    let sheet = try InventedSheet.sheet("1910-06-01", of: InventedAtlas.atlas(instruments: acts))
    #expect(sheet.treatyLines.isEmpty)
    #expect(sheet.borders.first { $0.id == "line-1905" }?.kind == .provincialLimit)
    #expect(sheet.borders.compactMap(\.name).isEmpty)
  }

  @Test func `between different leads a line is a plain limit before its treaty`() throws {
    let acts = try Acts.all { $0.clauses = [] } + [try Acts.early()]
    let sheet = try InventedSheet.sheet("1904-06-01", of: InventedAtlas.atlas(instruments: acts))
    #expect(sheet.region("upland")?.fill.overlay != nil)
    #expect(sheet.borders.map(\.id) == ["frontier-north", "frontier-south"])
  }

  @Test func `the public map has no trace of a secret line`() throws {
    let sheet = try InventedSheet.sheet("1907-03-01", knownTo: .public())
    #expect(sheet.borders.map(\.id) == ["frontier-north", "frontier-south"])
    #expect(sheet.regions.allSatisfy { $0.fill.overlay == nil })
    let svg = try sheet.drawing().svg
    #expect(!svg.contains("1905") && !svg.contains("pact"))
  }

  @Test func `the public map has the line from the last day on which it may have been published`() throws {
    #expect(try InventedSheet.sheet("1912-12-30", knownTo: .public()).treatyLines.isEmpty)
    #expect(try !InventedSheet.sheet("1912-12-31", knownTo: .public()).treatyLines.isEmpty)
    let later = Knowledge.public(asOf: try InventedAtlas.day("1913-01-01"))
    #expect(try !InventedSheet.sheet("1906-01-01", knownTo: later).treatyLines.isEmpty)
  }

  @Test func `the signatories do not know the line before the day of signature`() throws {
    let before = Knowledge.signatories(asOf: try InventedAtlas.day("1905-03-09"))
    #expect(try InventedSheet.sheet("1906-01-01", knownTo: before).treatyLines.isEmpty)
    #expect(try !InventedSheet.sheet("1906-01-01", knownTo: .signatories()).treatyLines.isEmpty)
  }

  @Test func `a treaty published late without being secret is not public before`() throws {
    let acts = try Acts.all { pact in
      pact.isSecret = false
      for index in pact.clauses.indices { pact.clauses[index].isSecret = false }
    }
    let atlas = try InventedAtlas.atlas(instruments: acts)
    #expect(try InventedSheet.sheet("1906-01-01", knownTo: .public(), of: atlas).treatyLines.isEmpty)
    #expect(try !InventedSheet.sheet("1913-01-01", knownTo: .public(), of: atlas).treatyLines.isEmpty)
  }

  @Test func `the coast is left to the ground`() throws {
    #expect(try !InventedSheet.sheet("1906-01-01").borders.contains { $0.id == "coast" })
  }
}
