using CfnGen.Cli.Tests.Running;

namespace CfnGen.Cli.Tests.Deploying;

/// <summary>What a template is deployed with that no deployment tells of.</summary>
public sealed class TemplateDeploymentTests : IDisposable
{
    private const string Template = """
        Parameters:
          Title: {Type: String}
          Text: {Type: String, Default: Hello}
          Password: {Type: String, NoEcho: true, Default: none-at-all}
        Resources:
          Note:
            Type: AWS::SSM::Parameter
            Properties: {Type: String, Value: !Sub "${Title} ${Text} ${Password}"}
        Outputs:
          Said: {Value: !Sub "${Title} ${Text}"}
        """;

    private readonly Cloud cloud = new();

    public void Dispose() => cloud.Dispose();

    [Fact]
    public void Wants_a_value_for_what_has_none()
    {
        var result = Deploy();

        Assert.Equal((2, "note: refused\nThe parameter Title has no value: give it one with --parameter Title=VALUE.\n"), (result.ExitCode, result.Output));
        Assert.Null(cloud.StandIn.StatusOf("note"));
    }

    [Fact]
    public void Keeps_the_values_that_the_stack_has()
    {
        Deploy("--parameter", "Title=Dear", "--parameter", "Text=friend");

        var result = Deploy("--parameter", "Text=all");

        Assert.Contains("Said  Dear all\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lets_words_win_over_files_and_later_files_over_earlier_ones()
    {
        var first = cloud.Write("first.json", """{"Parameters": {"Title": "first", "Text": "first"}}""");
        var second = cloud.Write("second.yaml", "- ParameterKey: Text\n  ParameterValue: second\n");

        var result = Deploy("--parameters", first, "--parameters", second, "--parameter", "Title=word");

        Assert.Contains("Said  word second\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--parameter", "Titel=Dear", "The template has no parameter 'Titel'. Did you mean 'Title'?\n")]
    [InlineData("--parameter", "Title", "'Title' gives no parameter a value: write --parameter Name=Value.\n")]
    [InlineData("--tag", "team", "'team' is no tag: write --tag Key=Value.\n")]
    [InlineData("--timeout", "soon", "'soon' is no time: write --timeout 90s, 30m or 2h.\n")]
    [InlineData("--timeout", "0s", "'0s' is no time: write --timeout 90s, 30m or 2h.\n")]
    [InlineData("--max-concurrency", "0", "'0' is no number of stacks: write --max-concurrency 1 or more.\n")]
    public void Refuses_what_an_option_cannot_be(string option, string value, string message)
    {
        var result = Deploy(option, value);

        Assert.Equal(new(2, "", message), result);
    }

    [Fact]
    public void Says_what_is_missing_beside_a_template()
    {
        var result = cloud.Run("deploy", cloud.Write("note.yaml", Template), "--yes");

        Assert.Equal(new(2, "", "Say which stack note.yaml is for: --stack-name NAME.\n"), result);
    }

    [Theory]
    [InlineData("my stack")]
    [InlineData("1st")]
    [InlineData("web_app")]
    public void Refuses_a_name_that_no_stack_can_have_before_AWS_does(string name)
    {
        var result = cloud.Run("deploy", cloud.Write("note.yaml", Template), "--stack-name", name, "--yes");

        Assert.Equal(new(2, "", $"'{name}' is no name for a stack: use up to 128 ASCII letters, digits and hyphens, and begin with a letter.\n"), result);
    }

    [Theory]
    [InlineData("Say what to deploy: --env NAME for the deployments of an environment, or a template with --stack-name NAME.\n")]
    [InlineData("There is no template 'web'. To deploy the stack of that name, say in which environment: --env NAME.\n", "web")]
    [InlineData("Without --env, one template is deployed at a time.\n", "one.yaml", "two.yaml")]
    public void Says_what_can_be_deployed(string message, params string[] names)
    {
        var result = cloud.Run(["deploy", .. names]);

        Assert.Equal(new(2, "", message), result);
    }

    [Fact]
    public void Never_shows_the_value_of_a_hidden_parameter()
    {
        const string Secret = "corr\"ect-horse";
        cloud.StandIn.Faults.Add("CreateChangeSet", CloudFormationStandIn.Faults.Fault.Refusal("ValidationError", $"'{Secret}' is no good value"));

        var failing = Deploy("--parameter", "Title=Dear", "--parameter", $"Password={Secret}");
        var working = Deploy("--parameter", "Title=Dear", "--parameter", $"Password={Secret}", "--json");

        Assert.Contains("'****' is no good value", failing.Output, StringComparison.Ordinal);
        Assert.All([failing, working], result => Assert.DoesNotContain("ect-horse", result.Output + result.Notices, StringComparison.Ordinal));
    }

    [Fact]
    public void Deploys_nothing_that_the_rules_find_an_error_in()
    {
        var file = cloud.Write("note.yaml", Template.Replace("Type: String, Value", "Tipe: String, Value", StringComparison.Ordinal));

        var result = cloud.Run("deploy", file, "--stack-name", "note", "--parameter", "Title=Dear", "--yes");

        Assert.Equal((1, 0), (result.ExitCode, cloud.StandIn.Calls.Total));
        Assert.Contains("Nothing was deployed, because of what the rules found.", result.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_capability_that_is_missing()
    {
        const string Role = """
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: '2012-10-17'
                    Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]
            """;

        var result = cloud.Run("deploy", cloud.Write("role.yaml", Role), "--stack-name", "role", "--yes");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("Give --capability CAPABILITY_IAM.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_template_that_is_too_large_for_a_call_without_a_bucket()
    {
        var result = cloud.Run("deploy", Large(), "--stack-name", "large", "--yes");

        Assert.Equal(6, result.ExitCode);
        Assert.Contains("CloudFormation takes 51,200 with a call. Name a bucket with --bucket", result.Output, StringComparison.Ordinal);
        Assert.Null(cloud.StandIn.StatusOf("large"));
    }

    [Fact]
    public void Prints_where_a_template_that_is_too_large_goes_through_a_bucket()
    {
        var result = cloud.Run("deploy", Large(), "--stack-name", "large", "--bucket", "templates", "--print-command");

        Assert.Equal(new(0, "aws cloudformation deploy --stack-name large \\\n    --template-file large.yaml --s3-bucket templates\n", ""), result);
    }

    [Fact]
    public void Prints_the_name_of_a_bucket_as_one_word()
    {
        var result = cloud.Run("deploy", Large(), "--stack-name", "large", "--bucket", "two words", "--print-command");

        Assert.EndsWith("--s3-bucket 'two words'\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Knows_three_capabilities()
    {
        var result = Deploy("--capability", "CAPABILITY_IAM", "--capability", "CAPABILITY_FOO");

        Assert.Equal((2, "CloudFormation knows no capability 'CAPABILITY_FOO': there are CAPABILITY_IAM, CAPABILITY_NAMED_IAM, CAPABILITY_AUTO_EXPAND.\n"), (result.ExitCode, result.Notices));
    }

    [Theory]
    [InlineData("2", "aws cloudformation deploy --region eu-west-3 --stack-name note \\\n    --template-file note.yaml \\\n    --parameter-overrides 'Title=Dear friend' \"Password=$Password\" \\\n    --tags team=shop \\\n    --profile dev\n")]
    [InlineData("1", "aws cloudformation deploy --region eu-west-3 --stack-name note \\\n    --template-file note.yaml \\\n    --no-fail-on-empty-changeset \\\n    --parameter-overrides 'Title=Dear friend' \"Password=$Password\" \\\n    --tags team=shop \\\n    --profile dev\n")]
    public void Prints_the_command_that_does_the_same(string version, string command)
    {
        var result = Deploy("--parameter", "Title=Dear friend", "--parameter", "Password=secret", "--tag", "team=shop", "--region", "eu-west-3", "--profile", "dev", "--print-command", version);

        Assert.Equal(new(0, command, ""), result);
    }

    [Fact]
    public void Prints_how_the_stack_policy_of_a_file_is_set_before_the_update_that_it_judges()
    {
        var file = cloud.Write("live.json", """{"Parameters": {"Title": "Dear"}, "StackPolicy": {"Statement": [{"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"}]}}""");

        var result = Deploy("--parameters", file, "--region", "eu-west-3", "--profile", "dev", "--print-command");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith(
            """
            # The stack policy, which deploy does not set. A stack that is there gets it first, because it judges the update;
            # a new one gets it afterwards: run this command below the next one then.
            aws cloudformation set-stack-policy --region eu-west-3 --stack-name note \
                --stack-policy-body '{"Statement": [{"Effect": "Allow","Action": "Update:*","Principal": "*","Resource": "*"}]}' \
                --profile dev
            aws cloudformation deploy --region eu-west-3 --stack-name note \
            """,
            result.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "deploy")]
    [InlineData(8, "deploy", "--detailed-exit-code")]
    public void Tells_machines_the_exit_code_that_it_ends_with(int expected, string command, params string[] options)
    {
        Deploy("--parameter", "Title=Dear");

        var result = cloud.Run([command, cloud.Write("note.yaml", Template), "--stack-name", "note", "--yes", "--json", .. options]);

        Assert.Equal(expected, result.ExitCode);
        Assert.Contains($"\"result\":\"no-change\",\"exitCode\":{expected},", result.Output, StringComparison.Ordinal);
    }

    private string Large() => cloud.Write("large.yaml", $"{Template.Replace("Title: {Type: String}", "Title: {Type: String, Default: Dear}", StringComparison.Ordinal)}\n# {new string('x', 52_000)}\n");

    private RunResult Deploy(params string[] options) =>
        cloud.Run(["deploy", cloud.Write("note.yaml", Template), "--stack-name", "note", "--yes", .. options]);
}
