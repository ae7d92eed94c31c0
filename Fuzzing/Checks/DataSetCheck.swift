import DataSets
import Foundation
import HistoricalAtlas

/// A whole data set with one file replaced, read, built and read back; the first byte says which file.
enum DataSetCheck {
  static func run(_ bytes: [UInt8]) throws {
    guard let folder = Scratch.island else { throw CheckFailure("no folder for the data set") }
    let (kind, rest) = bytes.choice
    let files = DataSetTemplate.island.files.filter { $0.path != "README.md" }
    let file = files[kind % files.count]
    try Data(rest).write(to: URL(fileURLWithPath: "\(folder)/\(file.path)"))
    defer { try? Data(file.bytes).write(to: URL(fileURLWithPath: "\(folder)/\(file.path)")) }
    guard let dataSet = try? DataSet(folder: folder), let build = try? DataSetBuild(dataSet) else { return }
    let built = "\(Scratch.path)/built"
    try build.write(to: built)
    try holds(
      try Atlas(builtFolder: built).atlasJSON == build.atlas.atlasJSON,
      "built files that read otherwise"
    )
  }
}
