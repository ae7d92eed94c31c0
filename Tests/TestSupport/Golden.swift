import Foundation

/// A file in `Tests/Golden` with the output last approved by a person.
package struct Golden {
  private let file: URL

  package init(_ name: String) {
    file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Golden").appendingPathComponent(name)
  }

  /// Whether it was just recorded, as with `SPHERES_RECORD=1`; the test fails then.
  package func records(_ text: String) throws -> Bool {
    guard ProcessInfo.processInfo.environment["SPHERES_RECORD"] != nil else { return false }
    try Data(text.utf8).write(to: file)
    return true
  }

  /// The text.
  package func text() throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }
}
