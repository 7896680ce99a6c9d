namespace CfnGen.Model;

/// <summary>Finds the records inside of values.</summary>
internal static class ShapeWalk
{
    /// <summary>The records among the given values and inside of them; a record's own are not asked for.</summary>
    public static IEnumerable<(string Path, Shape Value)> Below(IEnumerable<(string Name, object? Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (value is Shape shape)
            {
                yield return (name, shape);
            }
            else if (value is CfnValue inner)
            {
                foreach (var (path, found) in inner.Shapes())
                {
                    yield return (Join(name, path), found);
                }
            }
        }
    }

    /// <summary>A path of names: <c>Policies[0].PolicyDocument</c>.</summary>
    public static string Join(string path, string name) => path.Length == 0 || name.Length == 0 || name[0] == '[' ? path + name : path + "." + name;
}
