// swift-tools-version: 6.2
import PackageDescription

// A package outside this repository. `.ci/consumer` builds it with the package by version instead of by path:
//     .package(url: "file:///…/Spheres", from: "0.1.0"),
let package = Package(
  name: "Outside",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "Spheres", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "Outside",
      dependencies: [
        .product(name: "HistoricalAtlas", package: "Spheres"),
        .product(name: "HistoricalMaps", package: "Spheres"),
        .product(name: "LocatedTables", package: "Spheres"),
        .product(name: "MapFormats", package: "Spheres"),
        .product(name: "Overlaps", package: "Spheres"),
        .product(name: "ShippedAtlas", package: "Spheres"),
      ]
    )
  ]
)
