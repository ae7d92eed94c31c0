import Foundation
import TestSupport
import Testing

@testable import DataSets

/// A data set is its folder: nothing outside is read, and nothing without a bound.
@Suite struct FolderBoundsTests {
  private let manager = FileManager.default

  /// The problems of the small data set after a change to its folder.
  private func complaints(after change: (String) throws -> Void) throws -> String {
    var small = try SmallDataSet()
    small.addLayer("rivers")
    return try withExtendedLifetime(small) {
      let folder = try small.written()
      try change(folder)
      do {
        let dataSet = try DataSet(folder: folder)
        _ = try dataSet.lineBook()
        _ = try dataSet.baseMap()
        return "nothing"
      } catch let error as DataSetError {
        return error.description
      }
    }
  }

  /// Replaces a file by a link to one elsewhere.
  private func link(_ file: String, in folder: String, to target: String) throws {
    try manager.removeItem(atPath: "\(folder)/\(file)")
    try manager.createSymbolicLink(atPath: "\(folder)/\(file)", withDestinationPath: target)
  }

  @Test(arguments: [
    "powers.yaml", "places.csv", "lines/treaty.yaml", "instruments/title.yaml", "base/land.dbf",
    "base/rivers.shp", "base/rivers.dbf",
  ])
  func `a link out of the folder is not followed`(file: String) throws {
    let elsewhere = try TemporaryFolder()
    try elsewhere.write("secret", to: "secret")
    let told = try complaints { folder in try link(file, in: folder, to: elsewhere["secret"]) }
    #expect(told == "\(file): is a link that leads out of the data set's folder")
    #expect(!told.contains("secret"))
  }

  @Test func `nor is a folder that is such a link`() throws {
    let elsewhere = try TemporaryFolder()
    let told = try complaints { folder in try link("instruments", in: folder, to: elsewhere.path) }
    #expect(told == "instruments: is a link that leads out of the data set's folder")
  }

  @Test func `a link within the folder is followed`() throws {
    let told = try complaints { folder in
      try manager.moveItem(atPath: "\(folder)/powers.yaml", toPath: "\(folder)/all-powers.yaml")
      try manager.createSymbolicLink(atPath: "\(folder)/powers.yaml", withDestinationPath: "all-powers.yaml")
    }
    #expect(told == "nothing")
  }

  @Test func `a text of unlimited size is not read`() throws {
    let told = try complaints { folder in
      let file = try #require(FileHandle(forWritingAtPath: "\(folder)/places.csv"))
      try file.truncate(atOffset: 1 << 31)
    }
    #expect(told == "places.csv: has 2147483648 bytes, expected at most 33554432")
  }

  @Test func `a pipe in place of a file is not waited for`() throws {
    let told = try complaints { folder in
      try manager.removeItem(atPath: "\(folder)/powers.yaml")
      #expect(mkfifo("\(folder)/powers.yaml", 0o600) == 0)
    }
    #expect(told.hasSuffix("powers.yaml: is a pipe, expected a file"))
  }

  @Test func `nested anchors do not multiply`() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<40 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let told = try complaints { folder in
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/powers.yaml"))
    }
    #expect(told == "powers.yaml:1: has an anchor (&); write the value out where it is needed")
  }
}
