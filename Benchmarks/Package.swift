// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Spheres", path: "..")],
  targets: [
    .target(
      name: "BenchmarkData",
      dependencies: [.product(name: "MapGeometry", package: "Spheres")],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "measure",
      dependencies: [
        "BenchmarkData",
        .product(name: "Cartography", package: "Spheres"),
        .product(name: "Diplomacy", package: "Spheres"),
        .product(name: "HistoricalAtlas", package: "Spheres"),
        .product(name: "HistoricalMaps", package: "Spheres"),
        .product(name: "MapFormats", package: "Spheres"),
        .product(name: "MapGeometry", package: "Spheres"),
        .product(name: "PlanarOperations", package: "Spheres"),
        .product(name: "Projections", package: "Spheres"),
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "BenchmarkDataTests",
      dependencies: [
        "BenchmarkData",
        .product(name: "HistoricalAtlas", package: "Spheres"),
        .product(name: "MapGeometry", package: "Spheres"),
        .product(name: "PlanarOperations", package: "Spheres"),
      ],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)
