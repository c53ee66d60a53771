using System;
using System.CommandLine;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using Xunit;

namespace Wso.HoldWatch.Tests;

/// <summary>What a command does where it cannot begin.</summary>
public sealed class Commands
{
    [Theory]
    [InlineData("--silo-port", "--gateway-port")]
    [InlineData("--gateway-port", "--silo-port")]
    public async Task A_silo_does_not_share_a_port_with_another(string taken, string free)
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        using var stop = new System.Threading.CancellationTokenSource(TimeSpan.FromSeconds(60));
        Assert.Equal(1, await SiloCommand.Create().Parse([taken, $"{port}", free, "0"]).InvokeAsync(cancellationToken: stop.Token));
    }

    [Fact]
    public void A_check_of_a_file_that_is_not_case_files_names_the_line()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "not a case file\n");
            var fault = Assert.Throws<InvalidDataException>(() =>
                CheckCommand.Create().Parse([file, file]).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
            Assert.StartsWith("Line 1 of HOLDS is not a case file.", fault.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
