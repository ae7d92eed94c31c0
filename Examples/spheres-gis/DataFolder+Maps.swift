import Cartography
import CommandSupport
import HistoricalAtlas
import HistoricalMaps

extension DataFolder {
  /// Land, lakes and rivers of the data set.
  func ground() throws(CommandFailure) -> MapGround {
    do throws(MapGroundError) {
      return try MapGround(dataFolder: path)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// What a map is drawn from; the ground is read beside answers and names.
  func atlasAndGround() throws(CommandFailure) -> (Atlas, MapGround) {
    let (atlas, ground, names): (Atlas, MapGround, Result<GeographicNames, CommandFailure>)
    do throws(AtlasError) {
      let built = try ownBuilt()
      (atlas, ground, names) = try Manifest.withFiles(of: built) { manifest throws(AtlasError) in
        let ground = Beside { () throws(AtlasError) in try MapGround(builtFolder: built, manifest) }
        let names = Result { () throws(CommandFailure) in try geographicNames() }
        return (try Atlas(builtFolder: built, manifest), try ground.value(), names)
      }
    } catch {
      throw CommandFailure(error)
    }
    return (atlas, ground.named(try names.get()))
  }

  private func geographicNames() throws(CommandFailure) -> GeographicNames {
    do throws(MapGroundError) {
      return try GeographicNames(dataFolder: path)
    } catch {
      throw CommandFailure(error)
    }
  }
}

extension CommandFailure {
  /// The exit code that says what is wrong with the ground of maps.
  fileprivate init(_ error: MapGroundError) {
    switch error {
    case .built(let error): self.init(error)
    case .unreadable: self = .cannotRead(error.description)
    case .names: self = .badInput(error.description)
    }
  }
}
