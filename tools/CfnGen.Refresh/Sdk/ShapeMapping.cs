namespace CfnGen.Refresh.Sdk;

/// <summary>
/// A line of data/enumerations.txt: a resource type, or <c>type/definition</c>, and the SDK's shape whose members bear the same names.
/// The definition <c>*</c> with the shape <c>*</c> stands for every definition that has a shape of its own name.
/// </summary>
internal sealed record ShapeMapping(string Client, string TypeName, string Definition, string Shape)
{
    /// <summary>A line <c>client NAME</c> says where the shapes of the lines below it are.</summary>
    public static IReadOnlyList<ShapeMapping> Load(string path)
    {
        var mappings = new List<ShapeMapping>();
        var client = "";
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var words = line.Split(' ');
            if (words[0] == "client")
            {
                client = words[1];
                continue;
            }

            var place = words[0].Split('/');
            mappings.Add(new ShapeMapping(client, place[0], place.Length > 1 ? place[1] : "", words[1]));
        }

        return mappings;
    }
}
