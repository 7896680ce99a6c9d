namespace CfnGen.Cli.Tests.Diffing.Secrets;

/// <summary>No plan shows a secret, in any format.</summary>
public sealed class HiddenValuesTests : IDisposable
{
    private const string Text = "hunter2-";

    public static TheoryData<string> Templates => new(
        "Resources: {D: {Type: AWS::RDS::DBInstance, Properties: {MasterUserPassword: VALUE}}}",
        "Resources: {D: {Type: AWS::RDS::DBInstance, Properties: {MasterUserPassword: !Sub '${AWS::StackName}VALUE'}}}",
        "Resources: {D: {Type: AWS::RDS::DBInstance, Properties: {MasterUserPassword: !If [C, VALUE, b]}}}\nConditions: {C: !Equals [a, b]}",
        "Resources: {F: {Type: AWS::Lambda::Function, Properties: {Environment: {Variables: {DB_PASSWORD: VALUE}}}}}",
        "Resources: {T: {Type: AWS::ECS::TaskDefinition, Properties: {ContainerDefinitions: [{Name: app, Environment: [{Name: API_KEY, Value: VALUE}]}]}}}",
        "Resources: {AdminPassword: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: VALUE}}}",
        "Resources: {S: {Type: AWS::SecretsManager::Secret, Properties: {SecretString: '{\"a\": \"VALUE\"}'}}}",
        "Resources: {I: {Type: AWS::EC2::Instance, Properties: {UserData: !Base64 \"set -e\\nexport PASSWORD=VALUE\\n\"}}}",
        "Resources: {I: {Type: AWS::EC2::Instance, Properties: {UserData: !Base64 {'Fn::Sub': \"set -e\\nexport PASSWORD=${AWS::StackName}VALUE\\n\"}}}}",
        "Resources: {M: {Type: AWS::SSM::Parameter, Properties: {Type: String, Name: /db/password, Value: VALUE}}}",
        "Resources: {M: {Type: AWS::SSM::Parameter, Properties: {Type: String, Name: !Sub '/${AWS::StackName}/db/password', Value: VALUE}}}",
        "Resources: {F: {Type: AWS::Lambda::Function, Properties: {Environment: {Variables: {AUTH: VALUE, STRIPE: sk_live_VALUE}}}}}",
        "Resources: {T: {Type: AWS::ECS::TaskDefinition, Properties: {ContainerDefinitions: [{Name: app, Command: [--password, VALUE, --token=VALUE]}]}}}",
        "Resources: {T: {Type: AWS::ECS::TaskDefinition, Properties: {ContainerDefinitions: [{Name: app, Command: [mysql, -p, VALUE]}]}}}",
        "Resources: {I: {Type: AWS::EC2::Instance, Properties: {UserData: !Base64 \"set -e\\nmysql -pVALUE\\ncurl -H 'Authorization: Bearer VALUE' x\\n\"}}}",
        "Parameters: {Admin: {Type: String, NoEcho: true, Default: VALUE}}\nResources: {}",
        "Parameters: {AdminPassword: {Type: String, Default: VALUE}}\nResources: {}",
        "Mappings: {All: {dev: {Password: VALUE}}}\nResources: {}");

    private readonly DiffedFiles files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [MemberData(nameof(Templates))]
    public void Shows_no_secret_as_text(string template) => ShowsNoSecret(template, "text", "(not shown)");

    [Theory]
    [MemberData(nameof(Templates))]
    public void Shows_no_secret_as_markdown(string template) => ShowsNoSecret(template, "markdown", "(not shown)");

    [Theory]
    [MemberData(nameof(Templates))]
    public void Shows_no_secret_as_json(string template) => ShowsNoSecret(template, "json", "");

    [Fact]
    public void Shows_no_secret_in_what_is_new()
    {
        const string Before = "Resources: {F: {Type: AWS::Lambda::Function, Properties: {Runtime: python3.13}}}";
        const string After = "Resources: {F: {Type: AWS::Lambda::Function, Properties: {Runtime: python3.13, Environment: {Variables: {STAGE: production, DB_PASSWORD: hunter2-new, LONG: abcdefghijklmnopqrstuvwxyz}}}}}";

        var output = files.Diff(Before, After).Output;

        Assert.DoesNotContain(Text, output, StringComparison.Ordinal);
        Assert.Contains("STAGE: production", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_what_only_stands_near_a_secret()
    {
        const string Template = "Resources: {F: {Type: AWS::Lambda::Function, Properties: {MemorySize: SIZE, Environment: {Variables: {TOKEN_ENDPOINT: 'https://login.example.com/SIZE', TOKEN_PARTS: SIZE, SECRET: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:SIZE'}}}}}";

        var output = files.Diff(Template.Replace("SIZE", "256", StringComparison.Ordinal), Template.Replace("SIZE", "512", StringComparison.Ordinal)).Output;

        Assert.DoesNotContain("not shown", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "+ Metadata\n")]
    [InlineData("markdown", "**Metadata** added")]
    public void Says_of_a_section_without_entries_that_it_came(string format, string line)
    {
        const string Before = "Resources: {F: {Type: AWS::SNS::Topic}}";

        var output = files.Diff(Before, "Metadata: {a: b}\n" + Before, "--format", format).Output;

        Assert.Contains(line, output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_a_given_secret_for_the_one_that_a_template_has()
    {
        const string Before = "Parameters: {Password: {Type: String, NoEcho: true, MinLength: 6, AllowedValues: [hunter2-a, hunter2-b]}}\nResources: {D: {Type: AWS::RDS::DBInstance, Properties: {MasterUserPassword: !Ref Password}}}";
        var after = Before.Replace("!Ref Password", "hunter2-a", StringComparison.Ordinal).Replace("a, hunter2-b", "a", StringComparison.Ordinal);

        var output = files.Diff(Before, after, "--parameter", "Password=hunter2-a").Output;

        Assert.DoesNotContain("refuses", output, StringComparison.Ordinal);
        Assert.DoesNotContain(Text, output, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_references_to_secrets()
    {
        const string Before = "Parameters: {Password: {Type: String, NoEcho: true}}\nResources: {D: {Type: AWS::RDS::DBInstance, Properties: {MasterUserPassword: !Ref Password}}}";
        const string After = "Parameters: {Password: {Type: String, NoEcho: true}}\nResources: {D: {Type: AWS::RDS::DBInstance, Properties: {MasterUserPassword: '{{resolve:secretsmanager:db}}'}}}";

        var output = files.Diff(Before, After).Output;

        Assert.Contains("MasterUserPassword: ${Password} → {{resolve:secretsmanager:db}}", output, StringComparison.Ordinal);
    }

    private void ShowsNoSecret(string template, string format, string mark)
    {
        var (before, after) = (template.Replace("VALUE", Text + "old", StringComparison.Ordinal), template.Replace("VALUE", Text + "new", StringComparison.Ordinal));

        var result = files.Diff(before, after, "--format", format);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(mark, result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Text, result.Output, StringComparison.Ordinal);
    }
}
