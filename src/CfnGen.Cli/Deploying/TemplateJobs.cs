using System.Text;
using CfnGen.Cli.Commands.Deploying;
using CfnGen.Cli.Templates;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Deploying;

/// <summary>A template that no deployment tells of, with what the user gave for it.</summary>
internal sealed class TemplateJobs(DeployOptions options)
{
    private static readonly string[] Capabilities = ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"];

    /// <exception cref="WrongUsageException">The arguments do not make one deployment.</exception>
    public DeployJob Job()
    {
        var file = File();
        var name = options.Template.StackName ?? throw new WrongUsageException($"Say which stack {file} is for: --stack-name NAME.");
        if (!IsStackName(name))
        {
            throw new WrongUsageException($"'{name}' is no name for a stack: use up to 128 ASCII letters, digits and hyphens, and begin with a letter.");
        }

        RequireCapabilities();
        var content = Read(file);
        var template = TemplateReader.Read(content, file);
        var files = options.Template.Files.Select(ParameterFile.Read).ToList();
        var parameters = new GivenParameters(template, options.Template, files);
        var policy = files.LastOrDefault(given => given.StackPolicy is not null)?.StackPolicy;
        var body = Encoding.UTF8.GetString(content);
        return new()
        {
            Handle = new(name, options.Aws),
            TemplateName = file,
            Document = template,
            Body = body,
            Secrets = parameters.Secrets,
            Given = parameters,
            Tags = Tags(files),
            GivenPolicy = policy,
            Wanted = new()
            {
                Name = name,
                Template = new(body),
                Parameters = parameters.Wanted,
                Tags = Tags(files) is { Count: > 0 } tags ? tags : null,
                Capabilities = options.Template.Capabilities,
                RoleArn = options.RoleArn,
                NotificationArns = options.NotificationArns is { Count: > 0 } topics ? topics : null,
                StackPolicy = policy,
            },
        };
    }

    // Also a stack's id, which an update takes in its place, is none: a change set of ours would be made for a name.
    private static bool IsStackName(string text) =>
        text is [var first, ..] && char.IsAsciiLetter(first) && text.Length <= 128 && text.All(character => char.IsAsciiLetterOrDigit(character) || character == '-');

    private string File() => options.Names switch
    {
        [] => throw new WrongUsageException("Say what to deploy: --env NAME for the deployments of an environment, or a template with --stack-name NAME."),
        [var file] when System.IO.File.Exists(file) => file,
        [var other] => throw new WrongUsageException($"There is no template '{other}'. To deploy the stack of that name, say in which environment: --env NAME."),
        _ => throw new WrongUsageException("Without --env, one template is deployed at a time."),
    };

    private void RequireCapabilities()
    {
        foreach (var capability in options.Template.Capabilities)
        {
            if (Array.IndexOf(Capabilities, capability) < 0)
            {
                throw new WrongUsageException($"CloudFormation knows no capability '{capability}': there are {string.Join(", ", Capabilities)}.");
            }
        }
    }

    private List<KeyValuePair<string, string>> Tags(IReadOnlyList<ParameterFile> files)
    {
        var tags = new List<KeyValuePair<string, string>>();
        foreach (var (key, value) in files.SelectMany(file => file.Tags).Concat(options.Template.Tags.Select(Tag)))
        {
            tags.RemoveAll(known => known.Key == key);
            tags.Add(KeyValuePair.Create(key, value));
        }

        return tags;
    }

    private static KeyValuePair<string, string> Tag(string text) => text.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals
        ? KeyValuePair.Create(text[..equals], text[(equals + 1)..])
        : throw new WrongUsageException($"'{text}' is no tag: write --tag Key=Value.");

    private static byte[] Read(string file)
    {
        try
        {
            return System.IO.File.ReadAllBytes(file);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(file, $"Cannot read {file}: {refused.Message}", refused);
        }
    }
}
