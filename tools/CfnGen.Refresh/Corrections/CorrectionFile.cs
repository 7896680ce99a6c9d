using CfnGen.Catalogue;

namespace CfnGen.Refresh.Corrections;

/// <summary>
/// One file of data/corrections, in the notation of the data files: a line with a type's name, then lines for it that give only the facts to
/// change. <c>type=</c> gives another type, a fact with a minus in front is taken away. A correction that changes nothing is an error, so
/// that none outlives its reason.
/// </summary>
internal sealed class CorrectionFile
{
    private readonly List<TypeCorrection> corrections = [];

    public static CorrectionFile Load(string path)
    {
        var file = new CorrectionFile();
        var definition = "";
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (char.IsAsciiLetter(line[0]))
            {
                file.corrections.Add(new TypeCorrection(line.Split('\t')));
                definition = "";
            }
            else if (line[0] == ':')
            {
                definition = line[1..];
            }
            else
            {
                file.corrections[^1].Add(definition, line);
            }
        }

        return file;
    }

    public void ApplyTo(SortedDictionary<string, ResourceType> types)
    {
        foreach (var correction in corrections)
        {
            types[correction.TypeName] = types.TryGetValue(correction.TypeName, out var type)
                ? correction.ApplyTo(type)
                : throw new FormatException($"A correction is for {correction.TypeName}, which does not exist.");
        }
    }
}
