using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.OperationsRules.Scripts;

public sealed class HelperCallTests
{
    [Fact]
    public void Reads_the_options_of_cfn_init_in_both_their_forms()
    {
        var calls = Calls("/opt/aws/bin/cfn-init -v -s ${AWS::StackId} -r Server --region=${AWS::Region} -c first,second");

        var call = Assert.Single(calls);

        Assert.Equal((HelperCall.Init, "Server", "first,second", true), (call.Tool, call.Resource, call.ConfigSets, call.AsksOwnStack));
        Assert.Equal(ScriptText.Mark("AWS::Region"), call.Region);
    }

    [Fact]
    public void Takes_r_and_s_of_cfn_signal_for_its_reason_and_its_success()
    {
        var calls = Calls("cfn-signal.exe -e $? -r broken -s false --stack other --resource Group");

        var call = Assert.Single(calls);

        Assert.Equal(("Group", "other", "$?", false), (call.Resource, call.Stack, call.ExitCode, call.AsksOwnStack));
    }

    [Theory]
    [InlineData("trap '/opt/aws/bin/cfn-signal -e 1 --resource Group' ERR")]
    [InlineData("bash -c \"sleep 1; cfn-signal --resource Group\"")]
    [InlineData("x=$(cfn-signal --resource Group)")]
    [InlineData("sudo timeout 60 cfn-signal --resource Group")]
    [InlineData("C:\\cfn\\bin\\cfn-signal.exe --resource Group")]
    public void Finds_calls_that_other_commands_make(string script)
    {
        var calls = Calls(script);

        Assert.Equal("Group", Assert.Single(calls).Resource);
    }

    [Theory]
    [InlineData("yum install -y aws-cfn-bootstrap")]
    [InlineData("ln -s /opt/aws/bin/cfn-init /usr/bin/cfn-init")]
    [InlineData("# cfn-init --resource Group")]
    [InlineData("cat <<EOF\ncfn-init --resource Group\nEOF")]
    public void Takes_no_mention_for_a_call(string script)
    {
        var calls = Calls(script);

        Assert.Empty(calls);
    }

    [Theory]
    [InlineData("cfn-init --stack $STACK --resource Server", true)]
    [InlineData("cfn-init --resource Server $OPTIONS", false)]
    public void Knows_whether_an_option_may_come_from_a_variable(string script, bool expected)
    {
        var calls = Calls(script);

        Assert.Equal(expected, calls[0].ShowsEveryOption);
    }

    private static IReadOnlyList<HelperCall> Calls(string script)
    {
        var template = new CheckedTemplate(Check.Read($"Resources:\n  Server:\n    Properties:\n      UserData: !Sub |\n        {script.Replace("\n", "\n        ", StringComparison.Ordinal)}\n"));

        return HelperCall.In(ScriptText.Of(template.AllResources[0].Properties!["UserData"]!));
    }
}
