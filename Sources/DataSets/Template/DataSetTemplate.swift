import SystemCalls

/// The files of a new data set: small, invented, commented, and working.
///
/// Its author replaces one thing at a time, and `check` says after each step what does not fit yet.
public struct DataSetTemplate: Sendable {
  /// The files by their paths in the folder, in the order of the paths.
  public let files: [(path: String, bytes: [UInt8])]

  init(_ files: [String: [UInt8]]) {
    self.files = files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// An invented island: two regions as ready polygons, a treaty that draws a line through one of them, a landing
  /// that takes a part of the other first. Its files are in the folder `Island`.
  public static let island = DataSetTemplate([
    "README.md": PackageResources.README_md,
    "base.yaml": PackageResources.base_yaml,
    "dataset.yaml": PackageResources.dataset_yaml,
    "instruments/harbour-1905.yaml": PackageResources.harbour_1905_yaml,
    "instruments/landing-1906.yaml": PackageResources.landing_1906_yaml,
    "instruments/title.yaml": PackageResources.title_yaml,
    "lines/harbour-line.yaml": PackageResources.harbour_line_yaml,
    "parts/beach-head-1906.yaml": PackageResources.beach_head_1906_yaml,
    "places.csv": PackageResources.places_csv,
    "points.csv": PackageResources.points_csv,
    "polygons/regions.geojson": PackageResources.regions_geojson,
    "powers.yaml": PackageResources.powers_yaml,
    "regions.yaml": PackageResources.regions_yaml,
    "sources.yaml": PackageResources.sources_yaml,
  ])

  /// Writes the files into a folder, all or none; missing folders are created.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - replacing: Whether a folder that is not empty may be written to; other files in it stay.
  /// - Returns: The files that a signal that ends the program removes, until it is given to
  ///   ``DataSetBuild/write(intoDataSet:finishing:)`` or released.
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
