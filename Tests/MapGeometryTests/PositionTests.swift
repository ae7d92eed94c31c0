import MapGeometry
import Testing

@Suite struct PositionTests {
  @Test func `degrees snap to the nearest grid point`() throws {
    let position = try Position(longitude: 126.65, latitude: -45.75)
    #expect(position.x == 1_266_500_000)
    #expect(position.y == -457_500_000)
  }
}
