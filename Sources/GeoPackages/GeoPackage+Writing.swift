public import MapGeometry
import SystemCalls

extension GeoPackage {
  /// The default timestamp of the last change in a file: the clock is not used, so that the same layers give
  /// the same bytes.
  public static let fixedMoment = "2000-01-01T00:00:00.000Z"

  /// The file as bytes: version 1.3 of the format, each layer with a spatial index, and styles where there are.
  ///
  /// The same layers give the same bytes with the same SQLite, whose version is part of the file. Every row
  /// has a number from 1, `fid`, and its shape in `geom`; a feature's own id is not written, so it should be
  /// a property too. Days are columns of type `DATE`.
  ///
  /// - Parameter lastChange: The moment of the last change, as `YYYY-MM-DDThh:mm:ss.sssZ`.
  public func bytes(lastChange: String = fixedMoment) throws(LayerError) -> [UInt8] {
    let connection = try Connection()
    for statement in ["BEGIN"] + FileTables.statements { try Statement(statement, on: connection).done() }
    for layer in layers {
      try LayerWriting(layer: layer, lastChange: lastChange).write(to: connection)
    }
    try StyleWriting(layers: layers, lastChange: lastChange).write(to: connection)
    try Statement("COMMIT", on: connection).done()
    return try connection.serialized()
  }

  /// Writes the file completely or not at all: first beside its target, then moved there.
  ///
  /// - Parameters:
  ///   - path: The path of the file; its folder exists.
  ///   - lastChange: The moment of the last change, as ``bytes(lastChange:)`` has it.
  ///   - replacing: Whether a file of that name may be replaced.
  /// - Throws: An existing file if `replacing` is false, and system errors.
  public func write(
    to path: String,
    lastChange: String = fixedMoment,
    replacing: Bool = false
  ) throws(LayerError) {
    let bytes = try bytes(lastChange: lastChange)
    do throws(FileError) {
      try NewFile.write(bytes, to: path, replacing: replacing)
    } catch {
      throw LayerError(error, to: "write")
    }
  }
}

extension Statement {
  consuming func done() throws(LayerError) { try run() }
}
