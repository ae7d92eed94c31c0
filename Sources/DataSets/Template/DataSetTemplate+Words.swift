extension DataSetTemplate {
  static let readme = """
    # A data set for Spheres

    Everything in this folder is invented, so that it can be replaced piece by piece. It works as it is:

    ```sh
    spheres check .
    spheres at 11.5,50.3 --date 1906-01-01 --data .
    spheres at 11.5,50.3 --date 1906-01-01 --known-to public --data .
    spheres map --date 1906-01-01 --data . -o map.svg
    ```

    After each change: `spheres check .` says everything that does not fit, with file and line; `spheres build .`
    makes `built/` anew, from which all other verbs answer.

    | file | what it is |
    |---|---|
    | `dataset.yaml` | title, calendar, licence, credits |
    | `regions.yaml` | where the ground comes from, and what its regions are |
    | `polygons/` | ready polygons, GeoJSON or shapefiles |
    | `lines/`, `points.csv` | lines of treaties as steps, and the points that they name |
    | `powers.yaml`, `sources.yaml` | the powers with their colours; the works that all rests on |
    | `instruments/` | treaties, acts and events, one a file, with their clauses |
    | `places.csv` | places of the time, and where they have to fall |
    | `base.yaml` | what to cut out of Natural Earth for a base map; without one, maps show the regions alone |
    | `built/` | what `spheres build` makes; do not edit |

    The fields are described in `GeoData/README.md` of Spheres, the way to a region of your own in
    `Documentation/A-region-of-your-own.md`.

    """

  static let baseMap = """
    # What `GeoData/make-base.sh FOLDER` cuts out of Natural Earth 1:10m into base/ (land, lakes, rivers, frontiers,
    # places): a box, west, south, east, north.
    extent: [8, 48, 14, 54]
    # provinces_of: [AAA]        countries whose provincial limits are wanted, by Natural Earth's three letters
    # river_names: {123: Long}   better names for rivers, by Natural Earth's number

    """
}
