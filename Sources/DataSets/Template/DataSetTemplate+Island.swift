extension DataSetTemplate {
  static let about = """
    # What the data set says of itself. The title stands on every map.
    id: island
    title: An invented island
    version: 0.1.0
    # The first and the last day that have answers.
    calendar:
      first: 1900-01-01
      last: 1914-12-31
    licence: CC-BY-4.0
    # Whether days are told by the Julian calendar too.
    old_style: false
    # Maps and exports carry these lines.
    credits:
      - Invented.

    """

  static let powers = """
    # Whoever can hold ground or be party to a treaty. A power without a colour gets one from the palette;
    # powers that meet on the ground should differ in colour and hatch (rising, falling, level, upright).
    powers:
      - id: aria
        name: Kingdom of Aria
        colour: "#D9A41C"
        hatch: level
      - id: boria
        name: Boria
        colour: "#2F78B5"
        hatch: falling
        note: A neighbour over the sea.

    """

  static let sources = """
    # Nothing is believed without a source. checked: yes when a text of the work was opened.
    sources:
      - id: invented
        citation: Invented for this template
        checked: no

    """

  static let regions = """
    # Where the ground comes from, and what its regions are called.
    #
    # polygons: files of ready polygons (GeoJSON or a shapefile). Each feature belongs to the region whose id, or
    # one of whose `polygons`, is the value of `field`. Overlaps and gaps are told by `spheres build`:
    #   close_km      closes those that are narrower, slips of the drawing
    #   overlaps      refuse (the default), or first: the ground goes to the feature that comes first
    #   gaps          refuse (the default), or outside: it belongs to no region
    #   leave_out     values of features that are not wanted; `where: {FIELD: [VALUE]}` chooses instead
    # Instead of polygons, or beside them: coast, extent and lines over a base map.
    polygons:
      - id: borders
        name: Borders of the polygons
        file: polygons/regions.geojson
        field: name
        kind: frontier
        sources: [invented]
        certainty: probable
        uncertainty_km: 1
        close_km: 0.1
    # Lines that cut the ground, by their ids in lines/.
    lines:
      - harbour-line
    # level: a group gathers regions, a region answers for a place, a part is a finer face inside one.
    # seeds: [longitude, latitude] inside each piece that a line cuts off; a seed wins over the polygon.
    regions:
      - id: the-island
        level: group
        name: The Island
      - id: north
        level: region
        part_of: the-island
        name: North Island
        polygons: [North]
      - id: south
        level: region
        part_of: the-island
        name: South Island
        polygons: [South]
      - id: harbour
        level: part
        part_of: south
        name: The Harbour
        seeds: [[11.5, 50.4]]
    # Ground that the polygons enclose and that belongs to no region: a name and a position in it.
    outside: []

    """

  static let polygons = """
    {"type": "FeatureCollection", "features": [
      {"type": "Feature", "properties": {"name": "North"}, "geometry": {"type": "Polygon", "coordinates":
        [[[10, 51], [12, 51], [12.2, 51.6], [11.4, 52.1], [10.5, 51.9], [9.8, 51.4], [10, 51]]]}},
      {"type": "Feature", "properties": {"name": "South"}, "geometry": {"type": "Polygon", "coordinates":
        [[[10, 51], [10.1, 50.3], [10.9, 50], [11.9, 50.1], [12.3, 50.6], [12, 51], [10, 51]]]}}
    ]}

    """

  static let points = """
    id,text,period_name,modern_name,lon,lat,uncertainty_km,reasoning
    lighthouse,treaty of 1905 Art. 1,the lighthouse,Cape Light,10.9,50,1,invented; where the text begins
    old-mill,treaty of 1905 Art. 1,the old mill,Mill,11.2,50.7,2,invented
    east-beach,treaty of 1905 Art. 1,the eastern beach,East Beach,12.3,50.6,2,invented

    """

  static let line = """
    # A delimitation, step by step in the order and the words of the text. See "lines/ID.yaml" in the reference.
    id: harbour-line
    name: Line of 1905 around the harbour
    label: "1905"
    kind: treaty-line
    instrument: harbour-1905
    article: Art. 1
    sources: [invented]
    certainty: certain
    steps:
      - begin: lighthouse
        text: From the lighthouse.
        uncertainty_km: 1
      - straight: old-mill
        text: In a straight line to the old mill.
        uncertainty_km: 2
      - straight: east-beach
        text: And thence to the eastern beach.
        uncertainty_km: 3

    """

  static let places = """
    id,period_name,modern_name,lon,lat,uncertainty_km,rank,expected_region,expected_face,note,source
    ariaville,Ariaville,Ariaville,10.8,51.5,1,capital,north,,,invented
    southport,Southport,Southport,11.5,50.3,1,city,south,harbour,,invented
    millbrook,Millbrook,Millbrook,10.6,50.7,1,town,south,south,,invented

    """

  static let title = """
    # Who held the ground to begin with. Every day of every face needs a sovereign.
    id: title
    name: Title of the Kingdom of Aria
    kind: event
    parties: [aria]
    signed: 1900-01-01
    public_from: 1900-01-01
    certainty: certain
    sources: [invented]
    note: 1 January 1900 is only the first day that has answers.
    clauses:
      - id: title-1
        region: the-island
        power: aria
        tenure: sovereignty
        start: 1900-01-01
        counts_from: effect
        public_from: 1900-01-01
        certainty: certain
        layer: general

    """

  static let treaty = """
    # A treaty: dates, articles in paraphrase, and clauses that say who holds what from which day on.
    id: harbour-1905
    name: Secret convention on the harbour
    kind: convention
    parties: [aria, boria]
    signed: 1905-06-01
    in_force: 1905-07-01
    # Dates may be less exact (EDTF): 1907, 1907-03, "1907/1909".
    public_from: 1911
    secret: true
    certainty: certain
    sources: [invented]
    articles:
      - id: Art. 1
        text: Aria grants Boria special interests in the harbour, south and east of the line.
    clauses:
      - id: harbour-1
        region: harbour
        power: boria
        tenure: sphere
        kind: special-interests
        article: Art. 1
        start: 1905-06-01
        counts_from: signature
        secret: true
        public_from: 1911
        certainty: certain
        recognised_by:
          - power: aria

    """
}
