import CommandSupport
import HistoricalAtlas
import HistoricalMaps
import SystemCalls

extension DataFolder {
  /// Land, lakes and rivers of the data set.
  func baseMap() throws(CommandFailure) -> BaseMap {
    do throws(BaseMapError) {
      return try BaseMap(dataFolder: path)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// What a map is drawn from; the base map is read beside answers and names.
  func atlasAndBaseMap() throws(CommandFailure) -> (Atlas, BaseMap) {
    var (atlas, map, names): (Atlas, BaseMap, Result<GeographicNames, CommandFailure>)
    do throws(AtlasError) {
      let built = try ownBuilt()
      (atlas, map, names) = try Manifest.withFiles(of: built) { manifest throws(AtlasError) in
        let map = Beside { () throws(AtlasError) in try BaseMap(builtFolder: built, manifest) }
        let names = Result { () throws(CommandFailure) in try geographicNames() }
        return (try Atlas(builtFolder: built, manifest), try map.value(), names)
      }
    } catch {
      throw CommandFailure(error)
    }
    map.names = try names.get()
    return (atlas, map)
  }

  private func geographicNames() throws(CommandFailure) -> GeographicNames {
    do throws(BaseMapError) {
      return try GeographicNames(dataFolder: path)
    } catch {
      throw CommandFailure(error)
    }
  }
}

extension CommandFailure {
  /// The exit code that says what is wrong with a base map.
  fileprivate init(_ error: BaseMapError) {
    switch error {
    case .built(let error): self.init(error)
    case .unreadable: self = .cannotRead(error.description)
    case .names: self = .badInput(error.description)
    }
  }
}
