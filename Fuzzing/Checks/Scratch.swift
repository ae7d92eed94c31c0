import DataSets
import Foundation
import HistoricalAtlas

/// A folder for the checks whose readers want files; one for each process, written over again and again.
enum Scratch {
  static let path: String = {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("spheres-fuzz-\(getpid())")
    try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url.path
  }()

  /// Writes a file; the folders on its way have to be there.
  static func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = "\(path)/\(name)"
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  /// An invented island as a data set.
  static let island: String? = {
    let folder = "\(path)/island"
    try? DataSetTemplate.island.write(to: folder, replacing: true)
    return FileManager.default.fileExists(atPath: folder) ? folder : nil
  }()

  /// The atlas of the island.
  static let atlas: Atlas? = island.flatMap { folder in
    guard let dataSet = try? DataSet(folder: folder), let build = try? DataSetBuild(dataSet) else {
      return nil
    }
    return build.atlas
  }
}
