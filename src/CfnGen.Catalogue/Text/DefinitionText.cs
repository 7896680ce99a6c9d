namespace CfnGen.Catalogue.Text;

/// <summary>Where a definition stands in its type's text; read later, because few are ever asked for.</summary>
internal sealed record DefinitionText(string Name, string Text, int Start, int End)
{
    public Definition Read()
    {
        var (properties, groups) = ShapeReader.Read(Text, Start, End, null);
        return new Definition { Name = Name, Properties = properties, Groups = groups };
    }
}
