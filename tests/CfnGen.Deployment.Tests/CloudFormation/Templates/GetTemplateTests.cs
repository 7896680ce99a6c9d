using CfnGen.Deployment.Tests.Scripting;

namespace CfnGen.Deployment.Tests.CloudFormation.Templates;

public sealed class GetTemplateTests
{
    [Fact]
    public async Task Keeps_every_blank_and_line_of_a_template()
    {
        const string Template = "\n  Resources:\n\n    Queue: {Type: AWS::SQS::Queue}\n    # a < b && c\n";
        using var client = new ScriptedAws()
            .Results("GetTemplate", $"<TemplateBody>{Template.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}</TemplateBody>")
            .Client();

        var response = await client.GetTemplateAsync(new() { StackName = "web", TemplateStage = TemplateStage.Original });

        Assert.Equal(Template, response.TemplateBody);
    }

    [Fact]
    public async Task Sends_every_character_of_a_template()
    {
        const string Template = "Description: \"50 % & more = größer + 漢字 😀\"\r\n\tKey: 'a;b?c#d'\n";
        var aws = new ScriptedAws().Results("ValidateTemplate", "<Parameters/>");
        using var client = aws.Client();

        await client.ValidateTemplateAsync(new() { TemplateBody = Template });

        Assert.Contains($"TemplateBody={Template}", Assert.Single(aws.Calls).Fields);
    }
}
