namespace CfnGen.Rules.Templates;

/// <summary>The macros that process the whole template before CloudFormation looks at it.</summary>
internal sealed class Macros
{
    public const string Serverless = "AWS::Serverless-2016-10-31";
    public const string LanguageExtensions = "AWS::LanguageExtensions";

    private const string IncludeMacro = "AWS::Include";

    private readonly List<string> names = [];

    /// <summary>Those that AWS offers to everybody, the newer of two first.</summary>
    public static IReadOnlyList<string> OfAws { get; } =
        [LanguageExtensions, Serverless, "AWS::SecretsManager-2024-09-16", "AWS::SecretsManager-2020-07-23", "AWS::CodeDeployBlueGreen", "AWS::CodeStar", "AWS::ServiceCatalog", IncludeMacro];

    public Macros(Place? transform)
    {
        foreach (var item in transform?.ItemsOrSelf ?? [])
        {
            if ((item.Text ?? item["Name"]?.Text) is { } name)
            {
                names.Add(name);
                // The others of AWS's add to a template or read from it, but leave what is there as it is.
                MayChangeAnything |= name == IncludeMacro || !IsOfAws(name);
            }
        }
    }

    /// <summary>Whether one of them is the author's own or <c>AWS::Include</c>: what CloudFormation gets then is not what the file shows.</summary>
    public bool MayChangeAnything { get; }

    public static bool IsOfAws(string name)
    {
        foreach (var known in OfAws)
        {
            if (string.Equals(known, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public bool Include(string name) => names.Contains(name);
}
