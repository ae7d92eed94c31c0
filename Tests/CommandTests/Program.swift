import Foundation
import MapFormats
import TestSupport

/// One of the built programs.
struct Program {
  static let spheres = Program("spheres")
  static let spheresGIS = Program("spheres-gis")
  static let spheresBuild = Program("spheres-build")

  let path: String

  /// The program of that name beside the tests.
  init(_ name: String) { path = Program.folder.appendingPathComponent(name).path }

  /// A program at any path.
  init(path: String) { self.path = path }

  /// Where the programs are: the folder that SPHERES_PROGRAMS names, as `make test` does with those that are shipped;
  /// else the folder of the test bundle, or one around it.
  private static let folder: URL = {
    if let named = ProcessInfo.processInfo.environment["SPHERES_PROGRAMS"], !named.isEmpty {
      return URL(fileURLWithPath: named)
    }
    let bundles = CommandLine.arguments + Bundle.allBundles.map(\.bundlePath)
    for bundle in bundles {
      var folder = URL(fileURLWithPath: bundle)
      for _ in 0..<5 {
        folder.deleteLastPathComponent()
        let program = folder.appendingPathComponent("spheres").path
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: program, isDirectory: &isFolder), !isFolder.boolValue {
          return folder
        }
      }
    }
    return URL(fileURLWithPath: ".")
  }()

  /// The result: exit code, standard output, standard error.
  struct Outcome {
    let code: Int32
    let bytes: [UInt8]
    let errors: String

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var lines: [String] { text.split(separator: "\n").map { String($0) } }
    func json() throws -> JSONValue { try JSONValue(parsing: bytes) }
  }

  /// Runs the program to its end in a folder, with arguments as a shell would split them.
  func run(_ words: String, in folder: TemporaryFolder? = nil) throws -> Outcome {
    try run(words.split(separator: " ").map { String($0) }, in: folder)
  }

  func run(
    _ arguments: [String],
    in folder: TemporaryFolder? = nil,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let errors = try TemporaryFolder()
    try errors.write([], to: "errors")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder.path) }
    var variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if environment["SPHERES_DATA"] == nil { variables["SPHERES_DATA"] = ShippedData.folder }
    process.environment = variables
    process.standardInput = FileHandle.nullDevice
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: errors["errors"]))
    process.standardError = handle
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    // Read before waiting: a full pipe would block the program forever.
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try handle.close()
    return Outcome(
      code: process.terminationStatus,
      bytes: [UInt8](bytes),
      errors: try errors.text("errors")
    )
  }
}

/// A program of the system; nil when it is not installed.
func installed(_ name: String) -> Program? {
  let folders = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
  let paths = folders.map { "\($0)/\(name)" }
  return paths.first { FileManager.default.isExecutableFile(atPath: $0) }.map { Program(path: $0) }
}

extension JSONValue {
  /// The elements of an array; empty for any other value.
  var elements: [JSONValue] {
    if case .array(let values) = self { values } else { [] }
  }
}
