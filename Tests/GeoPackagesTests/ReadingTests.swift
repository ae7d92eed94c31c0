import GeoPackages
import MapGeometry
import TestSupport
import Testing

@Suite struct ReadingTests {
  @Test func `a file that is not there is missing`() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: GeoPackageError.self) { try GeoPackage(contentsOf: folder["no.gpkg"]) }
    #expect(error?.problems.map(\.kind) == [.missing])
  }
}
