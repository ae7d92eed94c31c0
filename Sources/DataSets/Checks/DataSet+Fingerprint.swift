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
      var files = ["dataset.yaml", "powers.yaml", "regions.yaml", "sources.yaml"]
      files += [
        "lines/digitised.csv", "places.csv", "points.csv", NamesReader.listFile, NamesReader.geographicFile,
        NamesReader.datedFile, NamesReader.capitalsFile, CodedThingEntry.file,
      ].filter(folder.has)
      files += try folder.files(in: "instruments", endingWith: ".yaml")
      files += try folder.optionalFiles(in: "lines", endingWith: ".yaml")
      files += try folder.optionalFiles(in: "parts", endingWith: ".yaml")
      if !railways.isEmpty {
        files += ["railways/lines.csv", "railways/railways.yaml", "railways/stations.csv"]
      }
      files += polygonFiles.flatMap { $0.parts(in: folder) }
      for layer in layerNames + Self.baseMapLayers.filter({ folder.has("base/\($0).shp") }) {
        files += ["base/\(layer).dbf", "base/\(layer).shp"]
      }
      return Set(files).sorted()
    }
  }
}
