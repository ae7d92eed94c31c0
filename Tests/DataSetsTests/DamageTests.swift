import Foundation
import HistoricalAtlas
import TestSupport
import Testing

@testable import DataSets

/// The shipped data set, damaged in one place at a time: each damage is found, with file and line.
@Suite struct DamageTests {
  private func expect(_ problems: [DataSetProblem], toTell damage: Damage) throws {
    let line = try damage.number()
    #expect(
      problems.contains {
        $0.file == damage.told && (line == nil || $0.line == line) && $0.message.contains(damage.words)
      },
      "expected line \(line ?? 0) of \(damage.told) in:\n\(problems.map(\.description).joined(separator: "\n"))"
    )
  }

  @Test func `there are more than twenty kinds`() {
    let kinds = Set((Damage.found + Damage.foundOnGround).map(\.testDescription))
    #expect(kinds.count == Damage.found.count + Damage.foundOnGround.count)
    #expect(kinds.count > 20)
  }

  @Test(arguments: Damage.found)
  func `damage visible in one file is found when it is read`(_ damage: Damage) throws {
    let folder = try damage.folder()
    do {
      _ = try DataSet(folder: folder["data"])
      Issue.record("nothing was found")
    } catch .problems(let problems) {
      try expect(problems, toTell: damage)
    }
  }

  /// The ground is not rebuilt: the damage is in the rules, and the shipped ground still fits them.
  @Test(arguments: Damage.foundOnGround)
  func `damage visible only across files is found by the build`(_ damage: Damage) throws {
    let folder = try damage.folder()
    let dataSet = try DataSet(folder: folder["data"])
    let shipped = try Shipped.atlas
    let atlas = try Atlas(
      about: shipped.about,
      coverage: shipped.coverage,
      register: dataSet.register,
      borders: shipped.borders,
      places: shipped.places,
      railways: shipped.railways
    )
    try expect(dataSet.lint(atlas) + dataSet.misplaced(in: atlas), toTell: damage)
  }

  @Test func `without damage nothing is found`() throws {
    let (dataSet, atlas) = (try Shipped.dataSet.get(), try Shipped.atlas)
    #expect(dataSet.lint(atlas) + dataSet.misplaced(in: atlas) == [])
  }

  @Test func `a truncated base layer is reported by name`() throws {
    let damage = Damage("", "dataset.yaml", "version", "version", at: nil, "")
    let folder = try damage.folder()
    let file = "data/base/rivers.shp"
    let bytes = try folder.bytes(file)
    try folder.remove(file)
    try folder.write(Array(bytes.prefix(bytes.count / 2)), to: file)
    let dataSet = try DataSet(folder: folder["data"])
    do {
      _ = try dataSet.lineBook()
      Issue.record("nothing was found")
    } catch .baseLayer(let name, _) {
      #expect(name == "rivers")
    }
  }

  @Test func `a step that cannot be drawn is reported at its line`() throws {
    let damage = Damage(
      "a step that leads nowhere",
      "lines/manchuria-1907.yaml",
      "to: {meridian: 122}",
      "to: {meridian: 112}",
      at: "- along: taor",
      "step 7: "
    )
    let folder = try damage.folder()
    do {
      _ = try DataSetBuild(DataSet(folder: folder["data"]))
      Issue.record("nothing was found")
    } catch let error as DataSetBuildError {
      guard case .steps(let problems) = error else { throw error }
      try expect(problems, toTell: damage)
    }
  }
}
