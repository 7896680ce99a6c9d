using CfnGen.Rules.TemplateRules.Declarations;

namespace CfnGen.Rules.Tests.TemplateRules.Declarations;

public sealed class InitIsWellFormedTests
{
    private readonly InitIsWellFormed rule = new();

    [Fact]
    public void Accepts_every_section()
    {
        const string Template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Metadata:
                  AWS::CloudFormation::Init:
                    configSets: {default: [first, {ConfigSet: other}], other: [first]}
                    first:
                      packages: {yum: {httpd: []}}
                      groups: {web: {}}
                      users: {web: {uid: 50}}
                      sources: {/opt: https://example.com/a.zip}
                      files: {/etc/a: {content: b}}
                      commands: {start: {command: a, test: b, cwd: c, env: {A: b}, ignoreErrors: true}}
                      services: {systemd: {web: {enabled: true, ensureRunning: true, files: [/etc/a], packages: {yum: [httpd]}}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_unknown_keys_missing_commands_and_single_names()
    {
        const string Template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Metadata:
                  AWS::CloudFormation::Init:
                    configSets: {default: [second, {ConfigSet: third}]}
                    first:
                      package: {}
                      commands: {start: {cmd: a}}
                      services: {initd: {web: {enable: true, files: /etc/a}}}
                      files: [/etc/a]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,32) Resources/Server/Metadata/AWS::CloudFormation::Init/configSets/default/0: There is no configuration 'second' for the set 'default'.",
                "(6,40) Resources/Server/Metadata/AWS::CloudFormation::Init/configSets/default/1: There is no set 'third'.",
                "(8,11) Resources/Server/Metadata/AWS::CloudFormation::Init/first/package: cfn-init has no 'package'. Did you mean 'packages'?",
                "(9,22) Resources/Server/Metadata/AWS::CloudFormation::Init/first/commands/start: 'start' needs a 'command'.",
                "(9,30) Resources/Server/Metadata/AWS::CloudFormation::Init/first/commands/start/cmd: A command has no 'cmd'. Did you mean 'cwd'?",
                "(10,22) Resources/Server/Metadata/AWS::CloudFormation::Init/first/services/initd: cfn-init has no 'initd'.",
                "(10,36) Resources/Server/Metadata/AWS::CloudFormation::Init/first/services/initd/web/enable: A service has no 'enable'. Did you mean 'enabled'?",
                "(10,50) Resources/Server/Metadata/AWS::CloudFormation::Init/first/services/initd/web/files: 'files' takes a list of names, and not a single value.",
                "(11,11) Resources/Server/Metadata/AWS::CloudFormation::Init/first/files: 'files' takes a mapping, and not a list.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Metadata:
                  AWS::CloudFormation::Init:
                    first:
                      files: !If [A, {}, {}]
                      commands: {start: {command: !Sub a}, other: !Ref AWS::NoValue}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Knows_the_grammar_of_files()
    {
        const string Template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Metadata:
                  AWS::CloudFormation::Init:
                    config:
                      files:
                        /etc/good: {content: {a: 1}, mode: '000644', owner: root, group: root, context: {b: c}}
                        /etc/short: {source: 'https://example.com/a', mode: '644', authentication: S3}
                        /etc/a: {content: x, ower: root}
                        /etc/b: {content: x, source: 'https://example.com/b'}
                        /etc/c: {content: x, mode: u+rw}
                        /etc/d: {content: x, mode: !Ref AWS::Region, Fn::Transform: {Name: M}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,34) Resources/Server/Metadata/AWS::CloudFormation::Init/config/files//etc/a/ower: A file has no 'ower'. Did you mean 'owner'?",
                "(11,34) Resources/Server/Metadata/AWS::CloudFormation::Init/config/files//etc/b/source: '/etc/b' has 'content' already: remove one of 'content' and 'source'.",
                "(12,34) Resources/Server/Metadata/AWS::CloudFormation::Init/config/files//etc/c/mode: 'mode' takes octal digits, such as '000644', and not 'u+rw'.",
            ],
            findings);
    }
}
