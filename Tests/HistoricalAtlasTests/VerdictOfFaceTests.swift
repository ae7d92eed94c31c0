import Diplomacy
import TestSupport
import Testing

@testable import HistoricalAtlas

@Suite struct VerdictOfFaceTests {
  @Test(arguments: [Knowledge.everything, .public(), .signatories()])
  func `the verdict of a face on a day is that of its history`(_ knowledge: Knowledge) throws {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    #expect(!atlas.coverage.faces.isEmpty)
    for face in atlas.coverage.faces.indices {
      let history = atlas.history(ofFace: face)
      for year in stride(from: atlas.calendar.first.year + 1, through: atlas.calendar.last.year, by: 3) {
        let day = try HistoricalDate(year: year, month: 1 + face % 12, day: 1 + year % 28)
        let verdict = atlas.verdict(ofFace: face, on: day, knownTo: knowledge)
        #expect(verdict == history.verdict(on: day, knownTo: knowledge), "face \(face) on \(day)")
      }
    }
  }
}
