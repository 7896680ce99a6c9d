namespace CfnGen.Model.Tests.Init;

public sealed class CloudFormationInitTests
{
    [Fact]
    public void Writes_a_configuration_in_the_words_of_cfn_init()
    {
        var metadata = new ResourceMetadata
        {
            Init = new()
            {
                ["config"] = new()
                {
                    Files = new()
                    {
                        ["/etc/awslogs/awscli.conf"] = new()
                        {
                            Comment = "where the agent sends logs",
                            Content = $"""
                                [default]
                                region={Aws.Region}

                                """,
                            Mode = "000644",
                            Owner = "root",
                            Group = "root",
                        },
                        ["/etc/agent.json"] = new() { Content = new() { ["logs"] = new() { ["interval"] = 5 } } },
                    },
                    Commands = new() { ["forever"] = new() { Command = "forever start index.js", Cwd = "/opt/app" } },
                    Services = new() { Sysvinit = new() { ["awslogs"] = new() { Enabled = true, EnsureRunning = true, Files = ["/etc/awslogs/awscli.conf"] } } },
                },
            },
        };

        Assert.Equal(
            """
            Value:
              AWS::CloudFormation::Init:
                config:
                  files:
                    # where the agent sends logs
                    /etc/awslogs/awscli.conf:
                      content: !Sub |
                        [default]
                        region=${AWS::Region}
                      mode: '000644'
                      owner: root
                      group: root
                    /etc/agent.json:
                      content:
                        logs:
                          interval: 5
                  commands:
                    forever:
                      command: forever start index.js
                      cwd: /opt/app
                  services:
                    sysvinit:
                      awslogs:
                        enabled: true
                        ensureRunning: true
                        files:
                          - /etc/awslogs/awscli.conf
            """,
            metadata.AsYaml());
    }

    [Fact]
    public void Writes_every_key_that_cfn_init_knows() =>
        Assert.Equal(
            """
            Value:
              configSets:
                default:
                  - base
                all:
                  - ConfigSet: default
                  - app
              base:
                packages:
                  apt:
                    curl: []
                  msi:
                    tool: https://example.com/tool.msi
                  python:
                    boto: []
                  rpm:
                    epel: https://example.com/epel.rpm
                  rubygems:
                    chef:
                      - 0.10.2
                  yum:
                    httpd: []
                  zypper:
                    git: []
                groups:
                  web:
                    gid: '45'
                  any: {}
                users:
                  app:
                    groups:
                      - web
                    uid: '50'
                    homeDir: /opt/app
                sources:
                  /opt/app: https://example.com/app.zip
              app:
                files:
                  /etc/key:
                    source: https://example.com/key
                    encoding: base64
                    authentication: keys
                    context:
                      name: x
                commands:
                  install:
                    command:
                      - npm
                      - ci
                    env:
                      NODE_ENV: production
                    test: test -d /opt/app
                    ignoreErrors: true
                    waitAfterCompletion: '0'
                services:
                  systemd:
                    app:
                      sources:
                        - /opt/app
                      packages:
                        yum:
                          - httpd
                      commands:
                        - install
                  windows:
                    cfn-hup:
                      enabled: false
            """,
            Everything.AsYaml());

    [Fact]
    public void Writes_who_may_fetch_files() =>
        Assert.Equal(
            """
            Value:
              AWS::CloudFormation::Authentication:
                bucket:
                  type: S3
                  roleName: reader
                  buckets:
                    - files
                keys:
                  type: basic
                  username: me
                  password: secret
                  uris:
                    - https://example.com
              cfn-lint:
                config:
                  ignore_checks:
                    - W1234
            """,
            new ResourceMetadata
            {
                Authentication = new()
                {
                    ["bucket"] = InitAuthentication.S3("reader", ["files"]),
                    ["keys"] = InitAuthentication.Basic("me", "secret", ["https://example.com"]),
                },
                Extra = new() { ["cfn-lint"] = new() { ["config"] = new() { ["ignore_checks"] = ["W1234"] } } },
            }.AsYaml());

    private static CloudFormationInit Everything => new()
    {
        ConfigSets = new() { ["default"] = ["base"], ["all"] = [InitConfigReference.ConfigSet("default"), "app"] },
        ["base"] = new()
        {
            Packages = new()
            {
                Apt = new() { ["curl"] = [] },
                Msi = new() { ["tool"] = "https://example.com/tool.msi" },
                Python = new() { ["boto"] = [] },
                Rpm = new() { ["epel"] = "https://example.com/epel.rpm" },
                Rubygems = new() { ["chef"] = ["0.10.2"] },
                Yum = new() { ["httpd"] = [] },
                Zypper = new() { ["git"] = [] },
            },
            Groups = new() { ["web"] = new() { Gid = "45" }, ["any"] = new() },
            Users = new() { ["app"] = new() { Groups = ["web"], Uid = "50", HomeDir = "/opt/app" } },
            Sources = new() { ["/opt/app"] = "https://example.com/app.zip" },
        },
        ["app"] = new()
        {
            Files = new()
            {
                ["/etc/key"] = new()
                {
                    Source = "https://example.com/key",
                    Encoding = FileEncoding.Base64,
                    Authentication = "keys",
                    Context = new() { ["name"] = "x" },
                },
            },
            Commands = new()
            {
                ["install"] = new()
                {
                    Command = ["npm", "ci"],
                    Env = new() { ["NODE_ENV"] = "production" },
                    Test = "test -d /opt/app",
                    IgnoreErrors = true,
                    WaitAfterCompletion = "0",
                },
            },
            Services = new()
            {
                Systemd = new() { ["app"] = new() { Sources = ["/opt/app"], Packages = new() { ["yum"] = ["httpd"] }, Commands = ["install"] } },
                Windows = new() { ["cfn-hup"] = new() { Enabled = false } },
            },
        },
    };
}
