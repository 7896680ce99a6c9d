namespace CfnGen.Catalogue.Text;

/// <summary>Where a definition stands in its file; read later, because few are ever asked for.</summary>
internal sealed record DefinitionText(ServiceFile File, string Name, int Start, int End)
{
    public Definition Read()
    {
        var text = File.Text(Start, End);
        var (properties, groups) = ShapeReader.Read(text, 0, null);
        return new Definition { Name = Name, Properties = properties, Groups = groups };
    }
}
