import DataSets
import Foundation
import HistoricalAtlas
import TestSupport

/// The data set that ships with the package, read and built once for all tests.
enum Shipped {
  private static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let folder = package.appendingPathComponent("GeoData").path
  /// The second data set, an example of another region.
  static let persiaFolder = package.appendingPathComponent("Examples/persia-1907").path

  static let dataSet = Result { () throws(DataSetError) in try DataSet(folder: folder) }
  static let build = Result { try DataSetBuild(dataSet.get()) }
  static let persia = Result { try DataSetBuild(DataSet(folder: persiaFolder)) }

  static var atlas: Atlas {
    get throws { try build.get().atlas }
  }
}
