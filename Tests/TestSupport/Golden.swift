import Foundation

/// A file in `Tests/Golden` that says what came out when a person looked at it last.
package struct Golden {
  private let file: URL

  package init(_ name: String) {
    file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Golden").appendingPathComponent(name)
  }

  /// Whether it was recorded only now, as `SPHERES_RECORD=1` asks for; a test fails then.
  package func records(_ text: String) throws -> Bool {
    guard ProcessInfo.processInfo.environment["SPHERES_RECORD"] != nil else { return false }
    try Data(text.utf8).write(to: file)
    return true
  }

  /// The text.
  package func text() throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }
}
