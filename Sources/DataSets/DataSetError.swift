/// Why a folder is not a data set.
public enum DataSetError: Error, Sendable {
  /// A file or folder cannot be read; with the system's message.
  case unreadable(file: String, reason: String)
  /// A folder cannot be written to; with the system's message.
  case unwritable(folder: String, reason: String)
  /// A layer of the base map cannot be read.
  case baseLayer(name: String, reason: String)
  /// Everything that is wrong with the files.
  case problems([DataSetProblem])
}

extension DataSetError: CustomStringConvertible {
  /// The file and the reason, or the problems, one per line.
  public var description: String {
    switch self {
    case .unreadable(let file, let reason): "cannot read \(file): \(reason)"
    case .unwritable(let folder, let reason): "cannot write to \(folder): \(reason)"
    case .baseLayer(let name, let reason): "layer \(name) of the base map: \(reason)"
    case .problems(let problems): problems.map(\.description).joined(separator: "\n")
    }
  }
}
