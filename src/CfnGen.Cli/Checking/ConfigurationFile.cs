using CfnGen.Model.Documents;
using CfnGen.Rules.Configuration;

namespace CfnGen.Cli.Checking;

/// <summary>Finds and reads what a repository has decided about the rules: <c>cfngen.yaml</c>.</summary>
internal static class ConfigurationFile
{
    private const string Name = "cfngen.yaml";

    /// <param name="named">The file that the user named; null looks for one in the folder and those above.</param>
    /// <param name="folder">Where the command line was called.</param>
    /// <exception cref="WrongUsageException">The file is not there, cannot be read, or says something that is not understood.</exception>
    public static RuleSettings Load(string? named, string folder)
    {
        if (named is not null)
        {
            return Read(named, named);
        }

        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            var file = Path.Join(above, Name);
            if (File.Exists(file))
            {
                return Read(file, Path.GetRelativePath(folder, file));
            }
        }

        return RuleSettings.Standard;
    }

    private static RuleSettings Read(string file, string shown)
    {
        try
        {
            return RuleSettings.Read(TemplateReader.Read(File.ReadAllBytes(file), shown));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new WrongUsageException($"Cannot read the configuration {shown}: {refused.Message}");
        }
        catch (Exception wrong) when (wrong is TemplateFormatException or RuleSettingsException)
        {
            throw new WrongUsageException(wrong.Message);
        }
    }
}
