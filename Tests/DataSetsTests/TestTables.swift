import Foundation
import TestSupport

@testable import DataSets

extension Table {
  /// Reads a table by its path from the folder of these tests; fails when there is anything wrong with it.
  init(besideTests path: String, columns: [String]) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    var problems: [DataSetProblem] = []
    self.init(csv: text, in: path, columns: columns, &problems)
    guard problems.isEmpty else { throw DataSetError.problems(problems) }
  }
}
