namespace CfnGen.Catalogue.Text;

/// <summary>The lines of one resource type in its service's file.</summary>
internal sealed class TypeBlock(ServiceFile file, int start, int end)
{
    /// <summary>The header, properties, groups and attributes, without the definitions that follow them.</summary>
    public string OwnLines
    {
        get
        {
            var definitions = file.IndexOf("\n:"u8, start, end);
            return file.Text(start, definitions < 0 ? end : definitions);
        }
    }

    /// <summary>Where the definitions stand, in the order of the file.</summary>
    public DefinitionText[] Definitions()
    {
        var found = new List<DefinitionText>();
        var mark = file.IndexOf("\n:"u8, start, end);
        while (mark >= 0)
        {
            var next = file.IndexOf("\n:"u8, mark + 2, end);
            var stop = next < 0 ? end : next;
            var line = file.IndexOf("\n"u8, mark + 2, stop);
            line = line < 0 ? stop : line;
            found.Add(new DefinitionText(file, file.Text(mark + 2, line), Math.Min(line + 1, stop), stop));
            mark = next;
        }

        return found.ToArray();
    }
}
