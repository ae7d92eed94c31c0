import SystemCalls

/// The files of a new data set: small, invented, commented, and working at once.
///
/// Its author replaces one thing after the other, and `check` says after each step what does not fit yet.
public struct DataSetTemplate: Sendable {
  /// The files by their paths in the folder, in the order of the paths.
  public let files: [(path: String, bytes: [UInt8])]

  init(_ texts: [String: String]) {
    files = texts.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) }
  }

  /// An invented island: two regions as ready polygons, a treaty that draws a line through one of them.
  public static let island = DataSetTemplate([
    "README.md": readme,
    "base.yaml": baseMap,
    "dataset.yaml": about,
    "instruments/harbour-1905.yaml": treaty,
    "instruments/title.yaml": title,
    "lines/harbour-line.yaml": line,
    "places.csv": places,
    "points.csv": points,
    "polygons/regions.geojson": polygons,
    "powers.yaml": powers,
    "regions.yaml": regions,
    "sources.yaml": sources,
  ])

  /// Writes the files into a folder, all of them or none; folders that are not there are made.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - replacing: Whether a folder that holds something may be written to; other files in it are left alone.
  /// - Returns: What a signal that ends the program takes away again, until it is given to
  ///   ``DataSetBuild/write(intoDataSet:finishing:)`` or let go.
  @discardableResult
  public func write(to folder: String, replacing: Bool = false) throws(DataSetError) -> UnbuiltDataSet {
    if let status = FileStatus(folder), !status.isFolder {
      throw .unwritable(folder: folder, reason: "it is \(status.word); expected a folder")
    }
    let found = (try? FolderBounds.names(in: folder)) ?? []
    guard found.isEmpty || replacing else {
      let reason = "it is not empty: it holds \(found.prefix(3).joined(separator: ", "))"
      throw .unwritable(folder: folder, reason: reason)
    }
    let unbuilt = UnbuiltDataSet(files.map(\.path), in: folder, isNew: found.isEmpty)
    var placement = FilePlacement(folder: folder, replacing: replacing)
    do throws(FileError) {
      for (path, bytes) in files { try placement.write(bytes, as: path) }
      try placement.commit()
    } catch {
      placement.putBack()
      throw .unwritable(folder: folder, reason: "\(error)")
    }
    return unbuilt
  }
}
