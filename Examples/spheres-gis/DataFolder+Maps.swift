import Cartography
import CommandSupport
import HistoricalAtlas
import HistoricalMaps
import MapFormats
import MapGeometry

extension DataFolder {
  /// Land, lakes and rivers of the data set.
  func ground() throws(CommandFailure) -> MapGround {
    do throws(MapGroundError) {
      return try MapGround(dataFolder: path)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// What a map is drawn from; shapes and rules are read at once.
  func atlasAndGround() throws(CommandFailure) -> (Atlas, MapGround) {
    let names = try geographicNames()
    do throws(AtlasError) {
      return try Manifest.withFiles(of: built) { [built] manifest throws(AtlasError) in
        let shapes = Beside { () throws(AtlasError) in
          let ground = try MapGround(builtFolder: built, manifest, names: names)
          return (coverage: try Coverage(builtFolder: built, manifest), ground: ground)
        }
        let parts = try AtlasParts(builtFolder: built, manifest)
        let (coverage, ground) = try shapes.value()
        return (try Atlas(parts, on: coverage), ground)
      }
    } catch {
      throw CommandFailure(error)
    }
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
