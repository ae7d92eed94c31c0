public import HistoricalAtlas

extension DataSet {
  /// The fingerprint of every file that the build reads: names and contents, in the order of the names.
  public func fingerprint() throws(DataSetError) -> Fingerprint {
    var fingerprint = Fingerprint()
    for file in try sourceFiles {
      fingerprint.add(file.utf8)
      fingerprint.add([0])
      fingerprint.add(try folder.bytes(file))
    }
    return fingerprint
  }

  private var sourceFiles: [String] {
    get throws(DataSetError) {
      let top = [
        "dataset.yaml", "places.csv", "points.csv", "powers.yaml", "regions.yaml", "sources.yaml",
      ]
      var files = top
      files += try folder.files(in: "instruments", endingWith: ".yaml")
      files += try folder.files(in: "lines", endingWith: ".yaml") + ["lines/digitised.csv"]
      if !railways.isEmpty {
        files += ["railways/lines.csv", "railways/railways.yaml", "railways/stations.csv"]
      }
      for layer in layerNames { files += ["base/\(layer).dbf", "base/\(layer).shp"] }
      return files.sorted()
    }
  }
}
