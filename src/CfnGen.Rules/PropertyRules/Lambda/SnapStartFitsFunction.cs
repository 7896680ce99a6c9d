using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>A function that starts from a snapshot is of a kind that can.</summary>
internal sealed class SnapStartFitsFunction : Rule
{
    public override RuleInfo Info { get; } = new("CG3206", Severity.Error,
        "A function with SnapStart runs on Java 11, Python 3.12, .NET 8 or later, with no file system and at most 512 MB of ephemeral storage.",
        "Lambda refuses the function.",
        "https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html")
    {
        Wrong = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: nodejs24.x
                  SnapStart: {ApplyOn: PublishedVersions}
            """,
        Right = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  SnapStart: {ApplyOn: PublishedVersions}
            """,
    };

    private const int LargestStorage = 512;

    // Of the languages that take part, the versions that came before.
    private static readonly string[] TooOld =
    [
        "java8", "java8.al2", "python2.7", "python3.6", "python3.7", "python3.8", "python3.9", "python3.10", "python3.11",
        "dotnet5.0", "dotnet6", "dotnet7", "dotnetcore1.0", "dotnetcore2.0", "dotnetcore2.1", "dotnetcore3.1",
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var function in template.Properties.ObjectsOf("AWS::Lambda::Function"))
        {
            foreach (var snapStart in template.Inside(function, "SnapStart"))
            {
                foreach (var applied in template.Texts(snapStart, "ApplyOn"))
                {
                    if (applied.Text == "PublishedVersions")
                    {
                        foreach (var (place, message) in Obstacles(template, function, applied))
                        {
                            yield return At(place, message);
                        }
                    }
                }
            }
        }
    }

    private static IEnumerable<(Place Place, string Message)> Obstacles(CheckedTemplate template, CheckedObject function, KnownText applied)
    {
        foreach (var runtime in template.Texts(function, "Runtime"))
        {
            if (!CanStartFromSnapshot(runtime.Text) && template.CanMeet(runtime.When, applied.When))
            {
                yield return (runtime.Place, $"Remove SnapStart, or use java11, python3.12, dotnet8 or a later one: '{runtime.Text}'{runtime.Origin} does not start from snapshots.");
            }
        }

        foreach (var storage in template.Inside(function, "EphemeralStorage"))
        {
            foreach (var size in template.Numbers(storage, "Size"))
            {
                if (size.Number > LargestStorage && template.CanMeet(size.When, applied.When))
                {
                    yield return (size.Place, $"Remove SnapStart, or lower the size, {size.Text}{size.Origin}, to 512: snapshots hold no more.");
                }
            }
        }

        if (template.CanHave(function, "FileSystemConfigs", applied.When))
        {
            yield return (function.Find("FileSystemConfigs")!, "Remove SnapStart or the file system: a snapshot cannot hold one.");
        }
    }

    private static bool CanStartFromSnapshot(string runtime) =>
        Array.IndexOf(TooOld, runtime) < 0
        && (runtime.StartsWith("java", StringComparison.Ordinal) || runtime.StartsWith("python", StringComparison.Ordinal) || runtime.StartsWith("dotnet", StringComparison.Ordinal));
}
