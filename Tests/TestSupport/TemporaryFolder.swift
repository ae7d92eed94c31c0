import Foundation

/// A folder for one test; removed with its contents when the test is over.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("spheres-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in the folder.
  package subscript(name: String) -> String { "\(path)/\(name)" }

  /// The names of all files in the folder, sorted.
  package func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? path : self[folder]).sorted()
  }

  package func bytes(_ name: String) throws -> [UInt8] {
    // Foundation's `Data(contentsOf:)` leaks its buffer when the file is empty.
    Array(try FileHandle(forReadingFrom: URL(fileURLWithPath: self[name])).readToEnd() ?? Data())
  }

  package func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  /// Writes a file, creating its folders.
  package func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    let url = URL(fileURLWithPath: self[name])
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: url)
  }

  package func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  package func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: self[name], withIntermediateDirectories: true)
  }

  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: self[name])
  }

  /// Copies a file or folder from elsewhere.
  package func copy(_ path: String, to name: String) throws {
    try FileManager.default.copyItem(atPath: path, toPath: self[name])
  }
}
