namespace CfnGen.Model.Documents.Reading;

/// <summary>How deep a template may nest. No real one comes near, and each level costs stack.</summary>
internal static class NestingLimit
{
    public const int Levels = 200;

    public const string Problem = "The template nests deeper than 200 levels; flatten it.";
}
