// swift-tools-version: 6.2
import PackageDescription

/// What every target is built with: warnings are errors, imports are internal, existentials are visible.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The same, for the targets that talk to a C library: each unsafe expression is marked as such.
let strictAtTheDoor: [SwiftSetting] = strict + [.strictMemorySafety()]

/// `make install` links `spheres` statically, so that it starts in 2 ms; only with `--static-swift-stdlib`.
/// See `Documentation/programs.md`.
let standalone: [LinkerSetting] =
  Context.environment["SPHERES_STANDALONE"] == nil
  ? [] : [.unsafeFlags(["-static-executable", "-l_FoundationCollections", "-l_FoundationCShims"])]

let package = Package(
  name: "Spheres",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "HistoricalAtlas", targets: ["HistoricalAtlas"]),
    .library(name: "HistoricalMaps", targets: ["HistoricalMaps"]),
    .library(name: "AtlasPage", targets: ["AtlasPage"]),
    .library(name: "GISLayers", targets: ["GISLayers"]),
    .library(name: "LocatedTables", targets: ["LocatedTables"]),
    .library(name: "ShippedAtlas", targets: ["ShippedAtlas"]),
    .library(name: "Cartography", targets: ["Cartography"]),
    .library(name: "MapFormats", targets: ["MapFormats"]),
    .library(name: "MapGeometry", targets: ["MapGeometry"]),
    .library(name: "Overlaps", targets: ["Overlaps"]),
    .library(name: "Projections", targets: ["Projections"]),
    .library(name: "Diplomacy", targets: ["Diplomacy"]),
    .library(name: "PlanarOperations", targets: ["PlanarOperations"]),
    .executable(name: "spheres", targets: ["spheres"]),
    .executable(name: "spheres-gis", targets: ["spheres-gis"]),
    .executable(name: "spheres-build", targets: ["spheres-build"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // The system's C libraries, each behind one door.
    .systemLibrary(
      name: "CGEOS",
      pkgConfig: "geos",
      providers: [.apt(["libgeos-dev"]), .brew(["geos"])]
    ),
    .systemLibrary(
      name: "CShapelib",
      pkgConfig: "shapelib",
      providers: [.apt(["libshp-dev"]), .brew(["shapelib"])]
    ),
    .systemLibrary(
      name: "CPROJ",
      pkgConfig: "proj",
      providers: [.apt(["libproj-dev"]), .brew(["proj"])]
    ),
    .systemLibrary(
      name: "CSQLite",
      pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]
    ),

    // The interface for programs in C and what calls C; `make library` links it.
    .systemLibrary(name: "CSpheres", path: "include"),
    .target(
      name: "CInterface",
      dependencies: [
        "CSpheres", "Diplomacy", "HistoricalAtlas", "LocatedTables", "MapFormats", "MapGeometry",
      ],
      swiftSettings: strictAtTheDoor
    ),

    // Shapes.
    .target(name: "MapGeometry", swiftSettings: strict),
    .target(name: "MapFormats", dependencies: ["MapGeometry"], swiftSettings: strict),
    .target(
      name: "PlanarOperations",
      dependencies: ["CGEOS", "MapFormats", "MapGeometry"],
      swiftSettings: strictAtTheDoor
    ),
    .target(
      name: "Shapefiles",
      dependencies: ["CShapelib", "MapGeometry", "SystemCalls"],
      swiftSettings: strictAtTheDoor
    ),
    .target(
      name: "GeoPackages",
      dependencies: ["CSQLite", "MapFormats", "MapGeometry", "SystemCalls"],
      swiftSettings: strictAtTheDoor
    ),
    .target(
      name: "Projections",
      dependencies: ["CPROJ", "MapGeometry"],
      swiftSettings: strictAtTheDoor
    ),
    .target(
      name: "Cartography",
      dependencies: ["MapGeometry", "Projections", "SystemCalls"],
      swiftSettings: strict
    ),
    .target(
      name: "RegionBuilding",
      dependencies: ["MapGeometry", "PlanarOperations", "Projections"],
      swiftSettings: strict
    ),

    // Files.
    .target(name: "SystemCalls", swiftSettings: strict),

    // Rules.
    .target(name: "Diplomacy", dependencies: ["MapGeometry"], swiftSettings: strict),

    // Where they meet.
    .target(
      name: "HistoricalAtlas",
      dependencies: ["Diplomacy", "MapFormats", "MapGeometry", "SystemCalls"],
      swiftSettings: strict
    ),

    .target(
      name: "Overlaps",
      dependencies: [
        "Diplomacy", "HistoricalAtlas", "MapFormats", "MapGeometry", "PlanarOperations", "Projections",
        "SystemCalls",
      ],
      swiftSettings: strict
    ),

    .target(
      name: "LocatedTables",
      dependencies: ["Diplomacy", "HistoricalAtlas", "MapFormats", "MapGeometry", "SystemCalls"],
      swiftSettings: strict
    ),

    .target(
      name: "DataSets",
      dependencies: [
        "Diplomacy", "GeoPackages", "HistoricalAtlas", "MapFormats", "MapGeometry", "PlanarOperations",
        "Projections", "RegionBuilding", "Shapefiles", "SystemCalls", "Yams",
      ],
      resources: [.embedInCode("Template/Island")],
      swiftSettings: strict
    ),

    .target(
      name: "HistoricalMaps",
      dependencies: [
        "Cartography", "Diplomacy", "HistoricalAtlas", "MapFormats", "MapGeometry", "Projections",
      ],
      swiftSettings: strict
    ),

    .target(
      name: "AtlasPage",
      dependencies: [
        "Cartography", "Diplomacy", "HistoricalAtlas", "HistoricalMaps", "MapFormats", "MapGeometry",
        "Projections",
      ],
      resources: [.embedInCode("Web")],
      swiftSettings: strict
    ),

    .target(
      name: "GISLayers",
      dependencies: [
        "Cartography", "Diplomacy", "GeoPackages", "HistoricalAtlas", "HistoricalMaps", "MapGeometry",
        "Projections", "Shapefiles",
      ],
      swiftSettings: strict
    ),

    // The shipped data set, copied beside the programs.
    .target(
      name: "GeoData",
      path: "GeoData",
      exclude: [
        "README.md", "base", "base.yaml", "codes.csv", "dataset.yaml", "instruments", "lines", "make-base.sh",
        "parts", "places.csv", "points.csv", "powers.yaml", "railways", "regions.yaml", "sources.yaml",
      ],
      sources: ["GeoData.swift"],
      resources: [.copy("built"), .copy("names")]
    ),

    .target(name: "ShippedAtlas", dependencies: ["GeoData", "HistoricalAtlas"], swiftSettings: strict),

    // What only maintainers run.
    .executableTarget(
      name: "ExtractBaseMap",
      dependencies: [
        "MapGeometry", "PlanarOperations", "Shapefiles", .product(name: "Yams", package: "Yams"),
      ],
      path: "Tools/ExtractBaseMap",
      swiftSettings: strict
    ),

    .executableTarget(
      name: "ManualPages",
      dependencies: ["CommandSupport", "HistoricalAtlas", "MapFormats"],
      path: "Tools/ManualPages",
      swiftSettings: strict
    ),

    // The command.
    .target(
      name: "CommandSupport",
      dependencies: [
        "Diplomacy", "HistoricalAtlas", "MapGeometry", "SystemCalls",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "spheres",
      dependencies: [
        "CommandSupport", "Diplomacy", "HistoricalAtlas", "LocatedTables", "MapFormats", "MapGeometry",
        "SystemCalls",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Examples/spheres",
      swiftSettings: strict,
      linkerSettings: standalone
    ),
    .executableTarget(
      name: "spheres-gis",
      dependencies: [
        "AtlasPage", "Cartography", "CommandSupport", "Diplomacy", "GISLayers", "GeoPackages",
        "HistoricalAtlas", "HistoricalMaps", "LocatedTables", "MapFormats", "MapGeometry", "Projections",
        "Shapefiles", "SystemCalls",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Examples/spheres-gis",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "spheres-build",
      dependencies: [
        "CommandSupport", "DataSets", "Diplomacy", "GeoData", "HistoricalAtlas", "MapFormats", "MapGeometry",
        "Overlaps", "RegionBuilding", "SystemCalls",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Examples/spheres-build",
      swiftSettings: strict
    ),

    // One small program a use.
    .executableTarget(
      name: "YearlyMaps",
      dependencies: ["Cartography", "Diplomacy", "HistoricalAtlas", "HistoricalMaps"],
      path: "Examples/YearlyMaps",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "Readme",
      dependencies: [
        "Cartography", "Diplomacy", "HistoricalAtlas", "HistoricalMaps", "MapFormats", "MapGeometry",
      ],
      path: "Examples/Readme",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "WhichSphere",
      dependencies: ["Diplomacy", "HistoricalAtlas", "MapGeometry"],
      path: "Examples/WhichSphere",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "ForGIS",
      dependencies: ["Diplomacy", "HistoricalAtlas", "MapFormats"],
      path: "Examples/ForGIS",
      swiftSettings: strict
    ),

    // The benchmarks' data and what measures.
    .target(
      name: "BenchmarkData",
      dependencies: ["MapGeometry"],
      path: "Benchmarks/Sources/BenchmarkData",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "measure",
      dependencies: [
        "BenchmarkData", "Cartography", "Diplomacy", "HistoricalAtlas", "HistoricalMaps", "MapFormats",
        "MapGeometry", "PlanarOperations", "Projections",
      ],
      path: "Benchmarks/Sources/measure",
      swiftSettings: strict
    ),
    .testTarget(
      name: "BenchmarkDataTests",
      dependencies: ["BenchmarkData", "HistoricalAtlas", "MapGeometry", "PlanarOperations"],
      path: "Benchmarks/Tests/BenchmarkDataTests",
      swiftSettings: strict
    ),

    .testTarget(
      name: "MapGeometryTests",
      dependencies: ["MapGeometry"],
      exclude: ["Tables"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "MapFormatsTests",
      dependencies: ["MapFormats", "MapGeometry"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "SystemCallsTests",
      dependencies: ["SystemCalls", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "PlanarOperationsTests",
      dependencies: ["MapFormats", "MapGeometry", "PlanarOperations"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ShapefilesTests",
      dependencies: ["ExtractBaseMap", "MapGeometry", "Shapefiles", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "GeoPackagesTests",
      dependencies: ["CSQLite", "GeoPackages", "MapGeometry", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "GISLayersTests",
      dependencies: [
        "GISLayers", "GeoPackages", "HistoricalAtlas", "MapGeometry", "Shapefiles", "TestSupport",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ProjectionsTests",
      dependencies: ["MapGeometry", "Projections"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CartographyTests",
      dependencies: ["Cartography", "MapGeometry", "Projections", "SystemCalls", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "DiplomacyTests",
      dependencies: ["Diplomacy", "MapFormats", "MapGeometry"],
      exclude: ["Tables"],
      swiftSettings: strict
    ),
    // An invented atlas, the shipped data and folders of their own, for the tests of several targets.
    .target(
      name: "TestSupport",
      dependencies: ["Diplomacy", "HistoricalAtlas", "MapGeometry"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .testTarget(
      name: "HistoricalAtlasTests",
      dependencies: ["Diplomacy", "HistoricalAtlas", "MapFormats", "MapGeometry", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "HistoricalMapsTests",
      dependencies: [
        "Cartography", "Diplomacy", "HistoricalAtlas", "HistoricalMaps", "MapFormats", "MapGeometry",
        "Projections", "TestSupport",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "AtlasPageTests",
      dependencies: [
        "AtlasPage", "Cartography", "Diplomacy", "HistoricalAtlas", "HistoricalMaps", "MapFormats",
        "MapGeometry", "TestSupport",
      ],
      exclude: ["Web"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "LocatedTablesTests",
      dependencies: ["Diplomacy", "HistoricalAtlas", "LocatedTables", "TestSupport"],
      exclude: ["Tables"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CInterfaceTests",
      dependencies: ["CInterface", "CSpheres", "HistoricalAtlas", "MapFormats", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ShippedAtlasTests",
      dependencies: ["HistoricalAtlas", "ShippedAtlas", "TestSupport"],
      swiftSettings: strict
    ),
    // Runs the built programs; depends on them so that they are built.
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "CommandSupport", "Diplomacy", "ForGIS", "HistoricalAtlas", "ManualPages", "MapFormats",
        "PlanarOperations", "Projections", "Readme", "TestSupport", "WhichSphere", "YearlyMaps", "spheres",
        "spheres-build", "spheres-gis",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "OverlapsTests",
      dependencies: [
        "Diplomacy", "HistoricalAtlas", "MapGeometry", "Overlaps", "PlanarOperations", "Projections",
        "TestSupport",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "DataSetsTests",
      dependencies: [
        "DataSets", "Diplomacy", "GeoPackages", "HistoricalAtlas", "MapFormats", "MapGeometry",
        "RegionBuilding", "Shapefiles", "TestSupport",
      ],
      exclude: ["Tables"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "RegionBuildingTests",
      dependencies: ["MapGeometry", "PlanarOperations", "RegionBuilding"],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)

// What is tried by fuzzing (`make fuzz`); without it the tests replay what was found.
let fuzzed: [Target.Dependency] = [
  "AtlasPage", "Cartography", "DataSets", "Diplomacy", "GISLayers", "GeoPackages", "HistoricalAtlas",
  "HistoricalMaps", "LocatedTables", "MapFormats", "MapGeometry", "Overlaps", "PlanarOperations",
  "RegionBuilding", "Shapefiles",
]
if Context.environment["SPHERES_FUZZING"] == nil {
  package.targets.append(
    .testTarget(
      name: "FuzzingTests",
      dependencies: fuzzed,
      path: "Fuzzing",
      exclude: ["Fuzzer", "cases", "run", "seeds"],
      sources: ["Checks", "Tests"],
      swiftSettings: strict
    )
  )
} else {
  package.targets.append(
    .executableTarget(
      name: "fuzz",
      dependencies: fuzzed,
      path: "Fuzzing",
      exclude: ["Tests", "cases", "run", "seeds"],
      sources: ["Checks", "Fuzzer"],
      swiftSettings: strict
    )
  )
}
