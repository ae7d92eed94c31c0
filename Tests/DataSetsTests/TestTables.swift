import Foundation
import TestSupport

@testable import DataSets

extension Table {
  /// Reads a table by its path from the folder of these tests; fails if anything is wrong with it.
  init(besideTests path: String, columns: [String]) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    let file = FileText(name: path, text: text, problems: Problems())
    self.init(file, columns: columns)
    guard file.problems.all.isEmpty else { throw DataSetError.problems(file.problems.all) }
  }
}
