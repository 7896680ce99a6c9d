using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Cli.Tests.Running;

namespace CfnGen.Cli.Tests.Secrets;

/// <summary>The value of a hidden parameter is in nothing that any command writes, whatever it looks like, and however AWS repeats it.</summary>
public sealed class GivenSecretTests : IDisposable
{
    // Every piece of every secret holds it, so that no piece is overlooked.
    private const string Piece = "zq9";

    private const string Template = """
        Parameters:
          Phrase: { Type: String, NoEcho: true }
          Delay: { Type: Number, Default: 0 }
        Resources:
          Queue: { Type: AWS::SQS::Queue, Properties: { DelaySeconds: !Ref Delay } }
          Topic: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Ref Phrase } }
        """;

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Cloud cloud = new();
    private readonly List<string> written = [];

    public static TheoryData<string> Secrets { get; } =
    [
        "zq9correct-horse",
        "zq9first line\nzq9second \"line\"\r\nzq9third\\line",
        "zq9\"quoted\" 'zq9single' $zq9name `zq9tick`",
        "zq9\\back\\slash/zq9",
        "zq9\u0001control\u001b[31mzq9red\tzq9tab\u007f",
        "zq9gr\u00fcn\u202ezq9left\u200bzq9narrow \U0001F40E zq9horse",
        """{"user": "zq9admin", "password": "zq9\"deep\""}""",
    ];

    public void Dispose() => cloud.Dispose();

    [Theory]
    [MemberData(nameof(Secrets))]
    public void Stands_in_nothing_that_any_command_writes(string secret)
    {
        Deploy(secret, "--no-execute", "--yes");
        Deploy(secret, "--print-command");
        Deploy(secret, "--print-command", "1");
        Deploy(secret, "--yes");
        Deploy(secret, "--yes", "--json");
        cloud.StandIn.Resources.Drift("Topic", "DisplayName", "zq9by hand");
        foreach (var command in new[] { "status", "events", "drift", "delete" })
        {
            Run([command, "note", .. command == "delete" ? new[] { "--yes" } : []]);
            Run([command, "note", "--json", .. command == "delete" ? new[] { "--yes" } : []]);
        }

        RequireNothing();
    }

    [Theory]
    [MemberData(nameof(Secrets))]
    public void Stands_in_no_refusal_that_repeats_it(string secret)
    {
        foreach (var repeated in Repeated(secret))
        {
            cloud.StandIn.Faults.Add("CreateChangeSet", Fault.Refusal("ValidationError", repeated), times: 3);
            Deploy(secret, "--yes");
            Deploy(secret, "--yes", "--json");
            written.Add(cloud.Board(Command(secret, "--yes")));
        }

        RequireNothing();
    }

    [Theory]
    [MemberData(nameof(Secrets))]
    public void Stands_in_no_failure_of_a_resource_that_repeats_it(string secret)
    {
        foreach (var repeated in Repeated(secret))
        {
            foreach (var options in new[] { new[] { "--yes", "--recreate" }, ["--yes", "--recreate", "--json"] })
            {
                cloud.StandIn.Resources.Fail("Topic", ResourceStepKind.Create, repeated, times: 1);
                Deploy(secret, options);
            }

            cloud.StandIn.Resources.Fail("Topic", ResourceStepKind.Create, repeated, times: 1);
            written.Add(cloud.Board(Command(secret, "--yes", "--recreate")));
        }

        RequireNothing();
        Assert.Contains(written, text => text.Contains("****", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Secrets))]
    public void Stands_in_no_report_of_a_mistake_of_ours(string secret)
    {
        cloud.Person = new Person("y") { Asked = _ => throw new InvalidOperationException($"Nobody expected '{secret}' here.", new FormatException(secret)) };

        var result = Deploy(secret);

        RequireNothing();
        Assert.Contains("which is a bug in it or in a stack", result.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Stands_in_no_complaint_about_the_file_that_holds_it()
    {
        var template = cloud.Write("note.yaml", Template);
        foreach (var content in new[]
        {
            """{"Parameters": {"Phrase": "zq9secret" "Delay": "1"}}""",
            """{"Parameters": {"Phrase": ["zq9secret"]}}""",
            """[{"ParameterKey": "Phrase", "ParameterValue": "zq9secret", "Other": 1}]""",
            "parameters:\n  Phrase: 'zq9secret\n",
            "zq9secret",
        })
        {
            Run("deploy", template, "--stack-name", "note", "--yes", "--parameters", cloud.Write("given.yaml", content));
        }

        RequireNothing();
    }

    /// <summary>As a service says it back: as it is, where XML can hold it, and in a piece of JSON.</summary>
    private static IEnumerable<string> Repeated(string secret)
    {
        if (secret.All(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)))
        {
            yield return $"'{secret}' is no good value";
        }

        yield return $"Invalid request: {{\"DisplayName\":{JsonSerializer.Serialize(secret, Relaxed)}}}";
        yield return $"Invalid request: {Newtonsoft.Json.JsonConvert.ToString(secret, '"', Newtonsoft.Json.StringEscapeHandling.EscapeNonAscii)}";
    }

    private RunResult Deploy(string secret, params string[] options) => Run(Command(secret, options));

    private string[] Command(string secret, params string[] options) =>
        ["deploy", cloud.Write("note.yaml", Template), "--stack-name", "note", "--parameter", $"Phrase={secret}", .. options];

    private RunResult Run(params string[] args)
    {
        var result = cloud.Run(args);
        written.AddRange([result.Output, result.Notices]);
        return result;
    }

    private void RequireNothing()
    {
        Assert.Contains(written, text => text.Length > 0);
        Assert.All(written, text => Assert.DoesNotContain(Piece, text, StringComparison.Ordinal));
    }
}
