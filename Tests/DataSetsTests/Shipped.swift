import DataSets
import Foundation
import HistoricalAtlas
import TestSupport

/// The data set that ships with the package, read and built once for all tests.
enum Shipped {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("GeoData").path

  static let dataSet = Result { () throws(DataSetError) in try DataSet(folder: folder) }
  static let build = Result { try DataSetBuild(dataSet.get()) }

  static var atlas: Atlas {
    get throws { try build.get().atlas }
  }
}
