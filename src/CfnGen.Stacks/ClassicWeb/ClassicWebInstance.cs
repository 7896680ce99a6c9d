using CfnGen.Model;
using CfnGen.Resources.Logs;
using CfnGen.Stacks.Parts;

namespace CfnGen.Stacks.ClassicWeb;

/// <summary>What cfn-init makes of an instance: a web server that answers on both ports, with a certificate of its own for the way from the load balancer.</summary>
internal static class ClassicWebInstance
{
    /// <summary>Where the web server looks for its certificate unless it is told otherwise.</summary>
    public const string Certificate = "/etc/pki/tls/certs/localhost.crt";

    private const string Key = "/etc/pki/tls/private/localhost.key";

    public static CloudFormationInit Configuration(LogGroup logs) => new()
    {
        ["config"] = new()
        {
            Packages = new()
            {
                Yum = new() { ["amazon-cloudwatch-agent"] = [], ["httpd"] = [], ["mod_ssl"] = [], ["openssl"] = [], ["rsyslog"] = [] },
            },
            Files = new()
            {
                [InstanceLogs.Path] = InstanceLogs.Configuration(
                    logs,
                    "/var/log/messages",
                    "/var/log/secure",
                    "/var/log/cloud-init-output.log",
                    "/var/log/cfn-init.log",
                    "/var/log/httpd/access_log",
                    "/var/log/httpd/error_log",
                    "/var/log/httpd/ssl_access_log",
                    "/var/log/httpd/ssl_error_log"),
                ["/var/www/html/index.html"] = Owned("ok\n") with { Comment = "the application itself: put yours here, or into the image" },
                ["/etc/httpd/conf.d/application.conf"] = Owned(
                    """
                    <Directory "/var/www/html">
                        FallbackResource /index.html
                    </Directory>

                    """) with
                { Comment = "each path is the application's" },
            },
            Commands = new()
            {
                ["certificate"] = new()
                {
                    Comment = "for the way from the load balancer, which encrypts it and asks for no authority: every instance makes its own",
                    Command =
                        $"openssl req -x509 -newkey rsa:2048 -sha256 -nodes -days 730 -subj /CN=localhost -addext subjectAltName=DNS:localhost -addext keyUsage=digitalSignature,keyEncipherment -addext extendedKeyUsage=serverAuth -keyout {Key} -out {Certificate}",
                    Test = $"test ! -e {Key}",
                },
                ["start-agent"] = InstanceLogs.Start,
            },
            Services = new()
            {
                Systemd = new()
                {
                    ["rsyslog"] = new() { Enabled = true, EnsureRunning = true },
                    ["httpd"] = new() { Enabled = true, EnsureRunning = true, Files = ["/etc/httpd/conf.d/application.conf"], Commands = ["certificate"] },
                },
            },
        },
    };

    private static InitFile Owned(CfnString content) => new() { Content = content, Mode = "000644", Owner = "root", Group = "root" };
}
